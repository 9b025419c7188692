<#-- What is held about one petitioner, for that person to read. No official document. -->
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi">
<head>
<title>${title}</title>
<meta name="subject" content="${title}"/>
<style>
@page { size: 210mm 297mm; margin: 20mm 15mm 20mm 25mm;
  @bottom-center { content: counter(page) "/" counter(pages); font-family: Tinos; font-size: 10pt; } }
body { font-family: Tinos; font-size: 12pt; line-height: 15pt; color: #000000; margin: 0; word-wrap: break-word; }
h1 { margin: 0; font-size: 14pt; line-height: 18pt; text-align: center; }
h2 { margin: 12pt 0 4pt 0; font-size: 12pt; page-break-after: avoid; }
p { margin: 2pt 0 0 0; }
.about { text-align: center; font-style: italic; }
table { width: 170mm; table-layout: fixed; border-collapse: collapse; }
th, td { border: 0.5pt solid #000000; padding: 2pt 4pt; vertical-align: top; text-align: left; font-weight: normal; }
th { width: 30%; }
td { white-space: pre-line; }
</style>
</head>
<body>
<h1>${title}</h1>
<#list lines as line>
<p class="about">${line}</p>
</#list>
<#list sections as section>
<h2>${section.title}</h2>
<#if section.facts?has_content>
<table><tbody>
<#list section.facts as fact>
<tr><th scope="row">${fact[0]}</th><td>${fact[1]}</td></tr>
</#list>
</tbody></table>
<#else>
<p>Không có.</p>
</#if>
</#list>
</body>
</html>
