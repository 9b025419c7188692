<#-- The layout of an official document as WordprocessingML. Same macros as html.ftl; sizes and spacing are in
     docx/styles.xml. Lengths are twentieths of a point: the text is 9354 wide, the letterhead's columns 3750 and
     5604. -->
<#assign leftWidth = 3750>
<#assign rightWidth = 5604>
<#assign textWidth = 9354>

<#-- An appendix is 14287 wide and a section of its own, which lies across. -->
<#assign appendixWidth = 14287>
<#assign appendixNarrow = 9>
<#assign appended = false>

<#macro portrait>
<w:sectPr>
<w:headerReference w:type="default" r:id="rId3"/>
<w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="510" w:footer="510" w:gutter="0"/>
<w:titlePg/>
</w:sectPr>
</#macro>

<#macro landscape>
<w:sectPr>
<w:headerReference w:type="default" r:id="rId3"/>
<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>
<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="510" w:footer="510" w:gutter="0"/>
<w:pgNumType w:start="1"/>
<w:titlePg/>
</w:sectPr>
</#macro>

<#macro document>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<w:body>
<#nested>
<#if appended><@landscape/><#else><@portrait/></#if>
</w:body>
</w:document>
</#macro>

<#-- A line never ends inside a number such as 340/TB-VPUB: its hyphens are elements that hold the line together and that
     readers copy as plain hyphens. -->
<#macro run content><w:r><w:t xml:space="preserve">${unbroken(content)}</w:t></w:r></#macro>

<#macro text style content><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><@run content/></w:p></#macro>

<#-- A cell may be narrower than a number is long. -->
<#macro entry style content><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p></#macro>

<#macro framed content><w:p><w:pPr><w:pStyle w:val="Number"/><w:spacing w:before="120"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/><w:bdr w:val="single" w:sz="6" w:space="4" w:color="000000"/></w:rPr><w:t>${content}</w:t></w:r></w:p></#macro>

<#-- A rule of the given width in points, centred in the given room. -->
<#macro rule width room>
<#local side = ((room - width * 20) / 2)?round>
<w:p><w:pPr><w:pStyle w:val="Rule"/><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>
</#macro>

<#macro columns widths>
<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblGrid><#list widths as width><w:gridCol w:w="${width}"/></#list></w:tblGrid>
<#nested>
</w:tbl>
</#macro>

<#macro row><w:tr><w:trPr><w:cantSplit/></w:trPr><#nested></w:tr></#macro>

<#macro cell width><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><#nested></w:tc></#macro>

<#macro letterhead>
<#local head = content.letterhead>
<@columns [leftWidth, rightWidth]>
<@row>
<@cell leftWidth>
<@text "SuperiorBody" official.oneLine(head.superiorShort)?upper_case/>
<@text "IssuingBody" official.oneLine(head.issuingShort)?upper_case/>
<@rule official.ruleWidth(head.issuingShort?upper_case, 13, leftWidth / 20) leftWidth/>
</@cell>
<@cell rightWidth>
<@text "Nation" "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"/>
<@text "Motto" "Độc lập - Tự do - Hạnh phúc"/>
<@rule boldWidth("Độc lập - Tự do - Hạnh phúc", 14)?round rightWidth/>
</@cell>
</@row>
<@row>
<@cell leftWidth><@text "Number" official.numberLine()/></@cell>
<@cell rightWidth><#if content.dated><@text "PlaceDate" official.dateLine()/><#else><w:p/></#if></@cell>
</@row>
<#if content.letter>
<@row>
<@cell leftWidth><@text "LetterSubject" official.letterSubject()/></@cell>
<@cell rightWidth><w:p/></@cell>
</@row>
</#if>
<#if content.marks.urgency?has_content>
<@row>
<@cell leftWidth><@framed content.marks.urgency?upper_case/></@cell>
<@cell rightWidth><w:p/></@cell>
</@row>
</#if>
<#if content.numbered && !content.reference.issued>
<@row>
<@cell leftWidth><@framed "DỰ THẢO"/></@cell>
<@cell rightWidth><w:p/></@cell>
</@row>
</#if>
</@columns>
<#if content.letter>
<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>
</#if>
</#macro>

<#macro heading>
<@text "Kind" content.title?upper_case/>
<@text "Subject" official.oneLine(content.subject)?cap_first/>
<@rule official.ruleWidth(content.subject, 14, textWidth / 20) textWidth/>
<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>
</#macro>

<#macro addressees label>
<#if content.addressees?size == 1>
<#-- a second line begins below the name -->
<#local hang = plainWidth(label + ": ", 14)?round * 20>
<w:p><w:pPr><w:pStyle w:val="Addressee"/><w:ind w:left="${1440 + hang}" w:hanging="${hang}"/></w:pPr><@run label + ": " + official.bare(content.addressees?first) + "."/></w:p>
<#elseif content.addressees?has_content>
<@text "Addressee" label + ":"/>
<#list official.dashes(content.addressees) as line>
<w:p><w:pPr><w:pStyle w:val="Addressee"/><w:ind w:left="${1440 + boldWidth(label, 14)?round * 20}"/></w:pPr><@run line/></w:p>
</#list>
</#if>
</#macro>

<#macro bases items>
<#list official.punctuated(items) as line>
<@text "LegalBasis" line/>
</#list>
</#macro>

<#macro p><#local body><#nested></#local><@text "Paragraph" oneParagraph(body)/></#macro>

<#macro section><#local body><#nested></#local><@text "Section" oneParagraph(body)/></#macro>

<#macro lines items>
<#list items as line>
<@text "Paragraph" line/>
</#list>
</#macro>

<#macro table head widths rows>
<w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="DataTable"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr>
<w:tblGrid><#list widths as width><w:gridCol w:w="${(textWidth * width / 100)?round}"/></#list></w:tblGrid>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<#list head as title>
<@cell (textWidth * widths[title?index] / 100)?round><@entry "TableHead" title/></@cell>
</#list>
</w:tr>
<#list rows as record>
<@row>
<#list record as item>
<@cell (textWidth * widths[item?index] / 100)?round><@entry (widths[item?index] lt 25)?then("TableCellNarrow", "TableCell") official.oneLine(item)/></@cell>
</#list>
</@row>
</#list>
</w:tbl>
</#macro>

<#-- A run of one size, in half points. -->
<#macro sized style content size><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr><w:t xml:space="preserve">${content}</w:t></w:r></w:p></#macro>

<#-- What stands before the text of each column's cells, made once for thousands of rows. -->
<#function appendixCells widths>
  <#local begins = []>
  <#list widths as width>
    <#local begin><w:tc><w:tcPr><w:tcW w:w="${(appendixWidth * width / 100)?round}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${(width lt appendixNarrow)?then("AppendixCellNarrow", "AppendixCell")}"/></w:pPr><w:r><w:t></#local>
    <#local begins += [begin]>
  </#list>
  <#return begins>
</#function>

<#macro appendix title head widths rows ordinal=0>
<w:p><w:pPr><w:pStyle w:val="End"/><#if appended><@landscape/><#else><@portrait/></#if></w:pPr></w:p>
<#assign appended = true>
<@text "Subject" official.appendixLabel(ordinal)/>
<@text "Subject" official.oneLine(title)?upper_case/>
<w:p><w:pPr><w:pStyle w:val="Normal"/><w:keepNext/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">${official.attachedTo()}</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="DataTable"/><w:tblW w:w="${appendixWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr>
<w:tblGrid><#list widths as width><w:gridCol w:w="${(appendixWidth * width / 100)?round}"/></#list></w:tblGrid>
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>
<#list head as label>
<@cell (appendixWidth * widths[label?index] / 100)?round><@sized "TableHead" label 22/></@cell>
</#list>
</w:tr>
<#local begins = appendixCells(widths)>
<#list rows as record>
<w:tr><#if !official.long(record)><w:trPr><w:cantSplit/></w:trPr></#if><#list record as item>${begins[item?index]}${official.oneLine(item)}</w:t></w:r></w:p></w:tc></#list></w:tr>
</#list>
</w:tbl>
<w:p><w:pPr><w:pStyle w:val="End"/></w:pPr></w:p>
</#macro>

<#macro closing><#local body><#nested></#local><@lines official.replacement()/><w:p><w:pPr><w:pStyle w:val="Paragraph"/><w:keepNext/></w:pPr><@run oneParagraph(body) + "./."/></w:p></#macro>

<#macro signer signature>
<#list signature.lines as line>
<@text "SignatureTitle" official.oneLine(line)?upper_case/>
</#list>
<@text "SignatureName" official.oneLine(signature.name)/>
</#macro>

<#macro recipients>
<#if content.recipients?has_content>
<@text "RecipientsLabel" "Nơi nhận:"/>
<#list official.recipientLines() as line>
<@text "Recipient" line/>
</#list>
</#if>
</#macro>

<#macro signing>
<w:p><w:pPr><w:pStyle w:val="Gap"/><w:keepNext/></w:pPr></w:p>
<#if content.signatures?size gt 1>
<#local half = (textWidth / content.signatures?size)?round>
<@columns content.signatures?map(signature -> half)>
<@row>
<#list content.signatures as signature>
<@cell half><@signer signature/></@cell>
</#list>
</@row>
</@columns>
<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>
<@recipients/>
<#else>
<@columns [leftWidth, rightWidth]>
<@row>
<@cell leftWidth><@recipients/><#if !content.recipients?has_content><w:p/></#if></@cell>
<@cell rightWidth><#list content.signatures as signature><@signer signature/></#list><#if !content.signatures?has_content><w:p/></#if></@cell>
</@row>
</@columns>
</#if>
<w:p><w:pPr><w:pStyle w:val="End"/></w:pPr></w:p>
</#macro>
