<#import layout as doc>
<#-- A month is written like that of a date: with a zero in January and February. -->
<#assign rows = []>
<#list plan.rounds as round>
<#assign rows += [[official.two(round?index + 1), "Tháng " + official.monthNumber(round.month) + "/" + plan.year,
    official.bare(round.theme), official.bare(round.unit)]]>
</#list>
<#assign head = ["Lần", "Thời gian", "Nội dung đối thoại", "Đơn vị chuẩn bị"]>
<#assign widths = [8, 19, 43, 30]>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.bases content.legalBases/>
<@doc.p>${office.hostName} xây dựng Kế hoạch ${official.bare(content.subject)?uncap_first} như sau:</@doc.p>
<@doc.section>I. Mục đích, yêu cầu</@doc.section>
<@doc.section>1. Mục đích</@doc.section>
<@doc.lines official.points(plan.purposes)/>
<@doc.section>2. Yêu cầu</@doc.section>
<@doc.lines official.points(plan.requirements)/>
<@doc.section>II. Nội dung</@doc.section>
<@doc.section>1. Thời gian, nội dung, đơn vị chuẩn bị</@doc.section>
<@doc.p>Năm ${plan.year}, ${office.hostName} tổ chức ${official.count(plan.rounds?size)} lần đối thoại; ngày cụ thể của từng lần được thông báo trước theo quy định:</@doc.p>
<@doc.table head widths rows/>
<@doc.section>2. Hình thức</@doc.section>
<@doc.lines official.points(plan.forms)/>
<@doc.section>3. Chủ trì</@doc.section>
<@doc.p>${official.bare(office.headTitle)}.</@doc.p>
<@doc.section>III. Tổ chức thực hiện</@doc.section>
<@doc.lines (plan.tasks?size gt 1)?then(official.points(plan.tasks), official.sentences(plan.tasks))/>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>Trên đây là Kế hoạch ${official.bare(content.subject)?uncap_first}; ${office.hostName} yêu cầu các đơn vị nghiêm túc triển khai thực hiện</@doc.closing>
<@doc.signing/>
</@doc.document>
