<#-- The least that can be done: the same words as bare lines. What a layout costs more than this, it costs by itself. -->
<#macro document><#nested></#macro>
<#macro letterhead>${official.numberLine()} ${official.dateLine()}
</#macro>
<#macro heading>${content.title} ${official.oneLine(content.subject)}
</#macro>
<#macro addressees label><#list content.addressees as line>${label} ${line}
</#list></#macro>
<#macro bases items><@lines items/></#macro>
<#macro p><#nested>
</#macro>
<#macro section><#nested>
</#macro>
<#macro lines items><#list items as line>${line}
</#list></#macro>
<#macro table head widths rows><#list head as cell>${cell}	</#list>
<#list rows as row><#list row as cell>${official.oneLine(cell)}	</#list>
</#list></#macro>
<#macro appendix title head widths rows>${official.oneLine(title)}
<@table head widths rows/></#macro>
<#macro closing><#nested>
</#macro>
<#macro signing><@lines official.recipientLines()/><#list content.signatures as signature>${signature.name}
</#list></#macro>
