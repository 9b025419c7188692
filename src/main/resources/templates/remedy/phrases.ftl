<#-- Formulae that the documents about a faulty document share. -->
<#import layout as doc>

<#-- "Báo cáo kết quả tổ chức … (số 05/BC-VPUB ngày 05/10/2025)"; of a sealed paper kind, number and day alone. -->
<#function faulty>
  <#if title??><#return official.bare(title) + " (số " + number + " ngày " + official.shortDate(issuedOn) + ")"></#if>
  <#return kind + " số " + number + " ngày " + official.shortDate(issuedOn)>
</#function>

<#-- What the two ways of recalling a document have in common (Nghị định 30/2020/NĐ-CP, điều 18). -->
<#macro duties>
<@doc.p>Kể từ ngày ban hành Thông báo này, cơ quan, tổ chức, cá nhân đã nhận văn bản nêu trên không sử dụng văn bản đó; gửi trả bản giấy về ${office.hostName}; hủy bỏ bản điện tử trên hệ thống, thiết bị của mình và thông báo lại để ${office.hostName} biết (Điều 18 Nghị định số 30/2020/NĐ-CP).</@doc.p>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>${office.hostName} thông báo để các cơ quan, tổ chức, cá nhân được biết, thực hiện</@doc.closing>
</#macro>
