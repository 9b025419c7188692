<#-- The book of petitions to be printed: landscape, the head of the table on every page. No official document. -->
<#-- the ordinal and the number of people -->
<#assign centred = [0, 6]>
<#assign large = largeTable(head, widths, rows, centred)>
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi">
<head>
<title>${title}</title>
<meta name="subject" content="${title}"/>
<style>
@page { size: 297mm 210mm; margin: 15mm 12mm 15mm 15mm;
  @bottom-center { content: counter(page)<#if !large> "/" counter(pages)</#if>; font-family: Tinos; font-size: 10pt; } }
body { font-family: Tinos; font-size: 9pt; line-height: 11.5pt; color: #000000; margin: 0; word-wrap: break-word; }
h1 { margin: 0; font-size: 13pt; line-height: 16pt; text-align: center; }
p { margin: 2pt 0 0 0; text-align: center; font-style: italic; }
<#-- 270 mm (765.35 pt) less half of the outer rules at either side, which would be cut off at the edge -->
table { width: 764.8pt; margin: 8pt 0 0 0.275pt; table-layout: fixed; border-collapse: collapse; -fs-table-paginate: paginate; }
th, td { border: 0.5pt solid #000000; padding: 2pt 3pt; vertical-align: top; text-align: left; font-weight: normal; }
th { font-weight: bold; text-align: center; }
td.number { text-align: center; }
</style>
</head>
<body>
<h1>${title}</h1>
<#list lines as line>
<p>${line}</p>
</#list>
<#if !large>
<table>
<thead><tr>
<#list head as cell>
<th scope="col" style="width:${widths[cell?index]}%">${cell}</th>
</#list>
</tr></thead>
<tbody>
<#list rows as row>
<tr>
<#list row as cell>
<td<#if centred?seq_contains(cell?index)> class="number"</#if>>${cell}</td>
</#list>
</tr>
<#else>
<tr><td colspan="${head?size}">Không có kiến nghị nào.</td></tr>
</#list>
</tbody>
</table>
</#if>
</body>
</html>
