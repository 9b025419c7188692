<#-- The table of contents of a case file (Nghị định 30/2020/NĐ-CP, Phụ lục V). No official document. -->
<#assign large = largeContents(head, widths, rows)>
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi">
<head>
<title>${title}</title>
<meta name="subject" content="${title}"/>
<style>
@page { size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm;
  @top-center { content: counter(page); font-family: Tinos; font-size: 13pt; vertical-align: middle; } }
@page :first { @top-center { content: none; } }
body { font-family: Tinos; font-size: 12pt; line-height: 15pt; color: #000000; margin: 0; word-wrap: break-word; }
h1 { margin: 0 0 6pt 0; font-size: 14pt; line-height: 18pt; text-align: center; }
p { margin: 2pt 0 0 0; text-align: center; }
table { width: 165mm; margin-top: 10pt; table-layout: fixed; border-collapse: collapse; -fs-table-paginate: paginate; }
th, td { font-size: 11pt; line-height: 13.5pt; border: 0.75pt solid #000000; padding: 2pt 4pt; vertical-align: top; text-align: left; font-weight: normal; }
th { font-weight: bold; text-align: center; vertical-align: middle; }
td.middle { text-align: center; }
tr { page-break-inside: avoid; }
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
<td<#if widths[cell?index] lt 10> class="middle"</#if>>${cell}</td>
</#list>
</tr>
<#else>
<tr><td colspan="${head?size}">Không có văn bản nào.</td></tr>
</#list>
</tbody>
</table>
</#if>
</body>
</html>
