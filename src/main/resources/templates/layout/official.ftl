<#-- How official documents write dates, numbers, lists (Nghị định 30/2020/NĐ-CP, Phụ lục I). Imported everywhere as
     "official"; knows neither output format. -->

<#-- Days below 10 and numbers below 10 get a zero, months only in January and February. -->
<#function two number><#return (number lt 10)?then("0", "") + number></#function>
<#function monthNumber month><#return (month lt 3)?then("0", "") + month></#function>

<#-- Counts of people and things; nothing at all is a plain 0. -->
<#function count number><#return (number == 0)?then("0", two(number))></#function>

<#function shortDate iso>
  <#local at = moment(iso)>
  <#return two(at.day) + "/" + monthNumber(at.month) + "/" + at.year>
</#function>

<#function longDate iso>
  <#local at = moment(iso)>
  <#return "ngày " + two(at.day) + " tháng " + monthNumber(at.month) + " năm " + at.year>
</#function>

<#function clock iso>
  <#local at = moment(iso)>
  <#return two(at.hour) + "h" + two(at.minute)>
</#function>

<#function dayPart iso>
  <#local hour = moment(iso).hour>
  <#if hour lt 12><#return "buổi sáng"></#if>
  <#if hour lt 18><#return "buổi chiều"></#if>
  <#return "buổi tối">
</#function>

<#-- The number and the day stay blank until the records clerk gives them; what is never numbered has no such line. -->
<#function numberLine>
  <#if !content.numbered><#return ""></#if>
  <#local reference = content.reference>
  <#return "Số: " + (reference.number??)?then(two(reference.number!0), "    ") + "/" + reference.notation>
</#function>

<#function dateLine>
  <#local reference = content.reference>
  <#return content.letterhead.place + ", ngày " + (reference.day??)?then(two(reference.day!0), "   ")
      + " tháng " + monthNumber(reference.month) + " năm " + reference.year>
</#function>

<#-- A letter has no kind; what it is about stands below its number. -->
<#function letterSubject><#return "V/v " + oneLine(content.subject)?uncap_first></#function>

<#-- A single appendix bears no number; several are counted from 1, in Roman numerals. -->
<#assign romans = ["", " I", " II", " III", " IV", " V", " VI", " VII", " VIII", " IX", " X"]>
<#function appendixLabel ordinal><#return "Phụ lục" + romans[ordinal]></#function>

<#-- What an appendix belongs to, number and day blank as long as the document's are. -->
<#function attachedTo>
  <#local reference = content.reference>
  <#local head = content.letterhead>
  <#return "(Kèm theo " + content.title + " s" + numberLine()?remove_beginning("S")?replace(": ", " ", "f")
      + dateLine()?remove_beginning(head.place + ",") + " của " + oneLine(head.issuingShort) + " "
      + oneLine(head.superiorShort) + ")">
</#function>

<#function documentTitle><#return content.title + ": " + oneLine(content.subject)></#function>

<#-- Text from people: one line, and never the mark that ends the whole document. -->
<#assign oneLine = oneLineOf>

<#-- The same without punctuation at its end, for texts that the layout itself ends. -->
<#function bare text><#return oneLine(text)?replace("(?<![\\s.;,])[\\s.;,]+$", "", "r")></#function>

<#function sentence text>
  <#local line = oneLine(text)>
  <#return line?matches(".*[.!?:;…]$")?then(line, line + ".")>
</#function>

<#-- Each line that was entered becomes a paragraph of its own. -->
<#function sentences texts>
  <#local result = []>
  <#list texts as text>
    <#list text?split("[\\r\\n]+", "r") as line>
      <#if line?trim?has_content><#local result += [sentence(line)]></#if>
    </#list>
  </#list>
  <#return result>
</#function>

<#-- A document that takes another's place says so, whatever its template says. -->
<#function replacement>
  <#local replaced = content.marks.replaces!"">
  <#return replaced?has_content?then([content.title + " này thay thế " + bare(replaced) + "."], [])>
</#function>

<#-- Whether a table's row may go on over a page: kept together, it would leave half a page white. -->
<#function long row>
  <#list row as cell><#if cell?length gt 600><#return true></#if></#list>
  <#return false>
</#function>

<#-- ";" after each item and "." after the last one. -->
<#function punctuated items>
  <#local result = []>
  <#list items as item><#local result += [bare(item) + item?is_last?then(".", ";")]></#list>
  <#return result>
</#function>

<#assign letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u",
    "v", "x", "y"]>

<#function pointLabel index>
  <#if index lt letters?size><#return letters[index]></#if>
  <#return letters[(index / letters?size)?int - 1] + letters[index % letters?size]>
</#function>

<#function points items>
  <#local result = []>
  <#list punctuated(items) as item><#local result += [pointLabel(item?index) + ") " + item?cap_first]></#list>
  <#return result>
</#function>

<#function dashes items>
  <#local result = []>
  <#list punctuated(items) as item><#local result += ["- " + item]></#list>
  <#return result>
</#function>

<#-- The addressees under "Kính gửi" come first in "Nơi nhận" as "Như trên". -->
<#function recipientLines>
  <#local names = content.recipients>
  <#if content.addressees?has_content && names?first! != "Như trên">
    <#local names = ["Như trên"] + names>
  </#if>
  <#return dashes(names)>
</#function>

<#-- Each line that was entered becomes a point; a single one stays a sentence. -->
<#function pointsOf text>
  <#local lines = []>
  <#list text?split("[\\r\\n]+", "r") as line>
    <#if bare(line)?has_content><#local lines += [line]></#if>
  </#list>
  <#return (lines?size gt 1)?then(points(lines), sentences(lines)?map(line -> line?cap_first))>
</#function>

<#-- "109/139 kiến nghị, đạt 78,4%": one decimal where there is one. -->
<#function share part whole thing verb>
  <#return count(part) + "/" + count(whole) + " " + thing + ", " + verb + " "
      + (part * 100 / whole)?string["0.#;; roundingMode=halfUp"] + "%">
</#function>

<#-- The columns, counted from 0, that are narrower than so many percent: their texts are centred. -->
<#function columnsBelow widths percent>
  <#local columns = []>
  <#list widths as width><#if width lt percent><#local columns += [width?index]></#if></#list>
  <#return columns>
</#function>

<#-- Whether a heading is that of a chapter, counted in Roman numerals. -->
<#function chapter heading><#return heading?trim?matches("[IVX]+\\. .*")></#function>

<#-- The rule under a heading: between a third and a half of the text's width. -->
<#function ruleWidth text size available>
  <#local width = boldWidth(oneLine(text), size)>
  <#return ((width lt available)?then(width, available) * 0.4)?round>
</#function>
