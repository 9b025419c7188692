<#-- An official document without any layout: each element a line that says what it is. Same macros as html.ftl. -->
<#macro document><text><#nested></text></#macro>

<#macro line role content><line role="${role}">${content}</line></#macro>

<#macro letterhead>
<@line "LETTERHEAD" official.oneLine(content.letterhead.superiorShort)?upper_case/>
<@line "LETTERHEAD" official.oneLine(content.letterhead.issuingShort)?upper_case/>
<#if content.numbered><@line "NUMBER" official.numberLine()/></#if>
<#if content.dated><@line "DATE" official.dateLine()/></#if>
<#if content.letter><@line "SUBJECT" official.letterSubject()/></#if>
<#if content.marks.urgency?has_content><@line "MARK" content.marks.urgency?upper_case/></#if>
<#if content.numbered && !content.reference.issued><@line "MARK" "DỰ THẢO"/></#if>
</#macro>

<#macro heading>
<@line "KIND" content.title?upper_case/>
<@line "SUBJECT" official.oneLine(content.subject)?cap_first/>
</#macro>

<#macro addressees label>
<#list content.addressees as addressee><@line "ADDRESSEE" official.bare(addressee)/></#list>
</#macro>

<#macro bases items>
<#list official.punctuated(items) as item><@line "BASIS" item/></#list>
</#macro>

<#macro p><#local text><#nested></#local><@line "PARAGRAPH" oneParagraph(text)/></#macro>

<#macro section><#local text><#nested></#local><@line "SECTION" oneParagraph(text)/></#macro>

<#macro lines items>
<#list items as item><@line "PARAGRAPH" item/></#list>
</#macro>

<#macro cells role rows>
<#list rows as row><#list row as cell><@line role official.oneLine(cell)/></#list></#list>
</#macro>

<#macro table head widths rows>
<#list head as cell><@line "TABLE_HEAD" cell/></#list>
<@cells "CELL" rows/>
</#macro>

<#macro appendix title head widths rows ordinal=0>
<@line "APPENDIX" official.oneLine(title)?upper_case/>
<@line "APPENDIX" official.attachedTo()/>
<#list head as cell><@line "TABLE_HEAD" cell/></#list>
<@cells "APPENDIX_CELL" rows/>
</#macro>

<#macro closing><#local text><#nested></#local><@lines official.replacement()/><@line "CLOSING" oneParagraph(text) + "./."/></#macro>

<#macro recipients>
<#if content.recipients?has_content>
<#list official.recipientLines() as recipient><@line "RECIPIENT" recipient/></#list>
</#if>
</#macro>

<#macro signing>
<#list content.signatures as signature>
<#list signature.lines as authority><@line "AUTHORITY" official.oneLine(authority)?upper_case/></#list>
<@line "SIGNER" official.oneLine(signature.name)/>
</#list>
<@recipients/>
</#macro>
