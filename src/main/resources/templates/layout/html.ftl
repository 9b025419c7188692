<#-- The layout of an official document as XHTML, from which the PDF is made. Same macros as docx.ftl. Widths are in
     points: the text is 165 mm (467.7 pt) wide, the letterhead's columns 187.5 and 280.2. -->
<#assign leftWidth = 187.5>
<#assign rightWidth = 280.2>
<#assign textWidth = 467.7>

<#-- An appendix, 252 mm (714.3 pt) wide, lies across; its pages are counted anew and its first number is not shown. Each has
     pages and a number of its own, or a second one would show on its first page the number that the first one left. -->
<#assign appended = []>

<#macro document>
<#local body><#nested></#local>
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi">
<head>
<title>${official.documentTitle()}</title>
<meta name="subject" content="${official.oneLine(content.subject)}"/>
<style>
@page { size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm;
  @top-center { content: counter(page); font-family: Tinos; font-size: 13pt; vertical-align: middle; } }
@page :first { @top-center { content: none; } }
body { font-family: Tinos; font-size: 14pt; line-height: 18pt; color: #000000; margin: 0; word-wrap: break-word; }
h1, p { margin: 0; font-size: 14pt; font-weight: normal; }
table { width: 467.7pt; table-layout: fixed; border-collapse: collapse; }
.columns td { padding: 0; vertical-align: top; text-align: center; }
.columns .left { width: 187.5pt; }
.columns .right { width: 280.2pt; }
.columns p { line-height: 16pt; }
.letterhead .second td { padding-top: 5pt; }
.letterhead .about td { padding-top: 6pt; }
.upper13 { font-size: 13pt; }
.bold { font-weight: bold; }
.italic { font-style: italic; }
.size13 { font-size: 13pt; }
.blanks { white-space: pre; }
.rule { border-top: 0.75pt solid #000000; height: 0; margin: 2pt auto 0 auto; }
.framed { border: 0.75pt solid #000000; padding: 1pt 6pt; font-size: 13pt; font-weight: bold; }
.mark { margin-top: 3pt; }
.kind { margin-top: 18pt; text-align: center; font-weight: bold; page-break-after: avoid; }
.subject { text-align: center; font-weight: bold; page-break-after: avoid; }
.after-heading { margin-bottom: 12pt; }
.addressees { margin-bottom: 6pt; }
.addressees p { margin-top: 3pt; }
.paragraph { margin-top: 6pt; text-align: justify; text-indent: 36pt; orphans: 2; widows: 2; }
.section { font-weight: bold; page-break-after: avoid; }
.closing { page-break-after: avoid; }
<#-- half of a table's outer lines lies beyond its width, and would be cut off at the edge of the text -->
.data { margin: 8pt 0 4pt 0.4pt; width: 466.9pt; -fs-table-paginate: paginate; }
.data th, .data td { border: 0.75pt solid #000000; padding: 2pt 4pt; font-size: 13pt; line-height: 16pt;
  vertical-align: top; text-align: left; font-weight: normal; }
.data th { font-weight: bold; text-align: center; vertical-align: middle; }
.data .narrow { text-align: center; }
.data tr { page-break-inside: avoid; }
.signing { margin-top: 14pt; page-break-inside: avoid; }
.signing .left { text-align: left; }
.signing .both { text-align: center; width: 233.8pt; }
.recipients { text-align: left; }
.recipients .label { font-size: 12pt; font-weight: bold; font-style: italic; line-height: 15pt; }
.recipients .line { font-size: 11pt; line-height: 13.5pt; }
.below { margin-top: 12pt; }
.signer { margin-top: 64pt; font-weight: bold; }
<#list appended as which>
@page appendix${which} { size: 297mm 210mm; margin: 20mm 15mm 20mm 30mm;
  @top-center { content: element(appendix-number${which}, start); vertical-align: middle; } }
.appendix${which} { page: appendix${which}; }
.appendix${which} .appendix-number { position: running(appendix-number${which}); }
</#list>
<#if appended?has_content>
.appendix { page-break-before: always; -fs-page-sequence: start; width: 714.3pt; }
.appendix h2 { margin: 0; font-size: 14pt; font-weight: bold; text-align: center; page-break-after: avoid; }
.appendix .attached { text-align: center; font-style: italic; page-break-after: avoid; }
.appendix-number { text-align: center; font-size: 13pt; }
.appendix-number:before { content: counter(page); }
.appendix .data { width: 713.5pt; margin-top: 10pt; }
.appendix .data th, .appendix .data td { font-size: 11pt; line-height: 13.5pt; padding: 2pt 3pt; }
.appendix .data .long { page-break-inside: auto; }
</#if>
</style>
</head>
<body>
${body}</body>
</html>
</#macro>

<#macro rule width><div class="rule" style="width:${width}pt"></div></#macro>

<#macro letterhead>
<#local head = content.letterhead>
<table class="columns letterhead">
<tr>
<td class="left"><p class="upper13">${official.oneLine(head.superiorShort)?upper_case}</p>
<p class="upper13 bold">${official.oneLine(head.issuingShort)?upper_case}</p>
<@rule official.ruleWidth(head.issuingShort?upper_case, 13, leftWidth)/></td>
<td class="right"><p class="upper13 bold">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
<p class="bold">Độc lập - Tự do - Hạnh phúc</p>
<@rule boldWidth("Độc lập - Tự do - Hạnh phúc", 14)?round/></td>
</tr>
<tr class="second">
<td class="left"><#if content.numbered><p class="size13 blanks">${official.numberLine()}</p></#if></td>
<td class="right"><#if content.dated><p class="italic blanks">${official.dateLine()}</p></#if></td>
</tr>
<#if content.letter>
<tr class="about">
<td class="left"><p class="size13">${official.letterSubject()}</p></td>
<td class="right"></td>
</tr>
</#if>
<#if content.marks.urgency?has_content>
<tr class="second">
<td class="left"><p class="mark"><span class="framed">${content.marks.urgency?upper_case}</span></p></td>
<td class="right"></td>
</tr>
</#if>
<#if content.numbered && !content.reference.issued>
<tr class="second">
<td class="left"><p class="mark"><span class="framed">DỰ THẢO</span></p></td>
<td class="right"></td>
</tr>
</#if>
</table>
<#if content.letter>
<div class="after-heading"></div>
</#if>
</#macro>

<#macro heading>
<h1 class="kind">${content.title?upper_case}</h1>
<p class="subject">${official.oneLine(content.subject)?cap_first}</p>
<@rule official.ruleWidth(content.subject, 14, textWidth)/>
<div class="after-heading"></div>
</#macro>

<#macro addressees label>
<#if content.addressees?has_content>
<#-- the second line of a single one begins below its name -->
<#local hang = (content.addressees?size == 1)?then(plainWidth(label + ": ", 14)?round, 0)>
<div class="addressees" style="margin-left:${72 + hang}pt;text-indent:-${hang}pt">
<#if content.addressees?size == 1>
<p>${label}: ${official.bare(content.addressees?first)}.</p>
<#else>
<p>${label}:</p>
<#list official.dashes(content.addressees) as line>
<p style="margin-left:${boldWidth(label, 14)?round}pt">${line}</p>
</#list>
</#if>
</div>
</#if>
</#macro>

<#macro bases items>
<#list official.punctuated(items) as line>
<p class="paragraph italic">${line}</p>
</#list>
</#macro>

<#macro p><#local text><#nested></#local><p class="paragraph">${oneParagraph(text)}</p></#macro>

<#macro section><#local text><#nested></#local><p class="paragraph section">${oneParagraph(text)}</p></#macro>

<#macro lines items>
<#list items as line>
<p class="paragraph">${line}</p>
</#list>
</#macro>

<#macro table head widths rows narrow=25>
<table class="data">
<thead><tr>
<#list head as cell>
<th scope="col" style="width:${widths[cell?index]}%">${cell}</th>
</#list>
</tr></thead>
<tbody>
<#list rows as row>
<tr<#if official.long(row)> class="long"</#if>>
<#list row as cell>
<td<#if widths[cell?index] lt narrow> class="narrow"</#if>>${official.oneLine(cell)}</td>
</#list>
</tr>
</#list>
</tbody>
</table>
</#macro>

<#macro appendix title head widths rows ordinal=0>
<#assign appended += [ordinal]>
<div class="appendix appendix${ordinal}">
<h2>${official.appendixLabel(ordinal)}</h2>
<h2>${official.oneLine(title)?upper_case}</h2>
<p class="attached blanks">${official.attachedTo()}</p>
<div class="appendix-number"></div>
<#if !largeTable(head, widths, rows)>
<@table head widths rows 9/>
</#if>
</div>
</#macro>

<#macro closing><#local text><#nested></#local><@lines official.replacement()/><p class="paragraph closing">${oneParagraph(text)}./.</p></#macro>

<#macro signer signature>
<#list signature.lines as line>
<p class="bold">${official.oneLine(line)?upper_case}</p>
</#list>
<p class="signer">${official.oneLine(signature.name)}</p>
</#macro>

<#macro recipients>
<#if content.recipients?has_content>
<div class="recipients">
<p class="label">Nơi nhận:</p>
<#list official.recipientLines() as line>
<p class="line">${line}</p>
</#list>
</div>
</#if>
</#macro>

<#macro signing>
<#if content.signatures?size gt 1>
<table class="columns signing"><tr>
<#list content.signatures as signature>
<td class="both"><@signer signature/></td>
</#list>
</tr></table>
<div class="below"><@recipients/></div>
<#else>
<table class="columns signing"><tr>
<td class="left"><@recipients/></td>
<td class="right"><#list content.signatures as signature><@signer signature/></#list></td>
</tr></table>
</#if>
</#macro>
