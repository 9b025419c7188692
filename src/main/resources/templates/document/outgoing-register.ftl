<#-- The outgoing register to be printed and bound: a title page, then landscape pages with the head of the table on each
     (Nghị định 30/2020/NĐ-CP, Phụ lục IV). No official document. -->
<#assign large = largeBook(head, widths, rows)>
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi">
<head>
<title>${title}</title>
<meta name="subject" content="${title}"/>
<style>
@page { size: 297mm 210mm; margin: 20mm 15mm 20mm 20mm;
  @top-center { content: counter(page); font-family: Tinos; font-size: 13pt; vertical-align: middle; } }
@page :first { @top-center { content: none; } }
body { font-family: Tinos; font-size: 11pt; line-height: 13.5pt; color: #000000; margin: 0; word-wrap: break-word; }
.office { margin: 0; font-size: 14pt; line-height: 18pt; text-align: center; text-transform: uppercase; }
.issuing { font-weight: bold; }
.rule { border-top: 0.75pt solid #000000; height: 0; width: 80pt; margin: 3pt auto 0 auto; }
h1 { margin: 110pt 0 24pt 0; font-size: 24pt; line-height: 30pt; text-align: center; }
.span { margin: 4pt 0 0 0; font-size: 14pt; line-height: 18pt; text-align: center; }
.book { margin: 36pt 0 0 0; font-size: 14pt; line-height: 18pt; text-align: center; }
table { width: 262mm; table-layout: fixed; border-collapse: collapse; -fs-table-paginate: paginate;
  page-break-before: always; }
th, td { border: 0.75pt solid #000000; padding: 2pt 3pt; vertical-align: top; text-align: left; font-weight: normal; }
th { font-weight: bold; text-align: center; vertical-align: middle; }
tr { page-break-inside: avoid; }
td.middle { text-align: center; }
</style>
</head>
<body>
<p class="office">${superior}</p>
<p class="office issuing">${issuing}</p>
<div class="rule"></div>
<h1>${title}</h1>
<#list lines as line>
<p class="span">${line}</p>
</#list>
<p class="book">Quyển số: ..........</p>
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
<td<#if widths[cell?index] lt 9> class="middle"</#if>>${cell}</td>
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
