<#-- A document with two appendices, which no kind of the office has yet. -->
<#import layout as doc>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.p>Kết quả tổ chức Hội nghị được thống kê theo từng nội dung và theo từng đơn vị thực hiện, chi tiết tại các Phụ lục kèm theo.</@doc.p>
<@doc.lines official.points(points)/>
<@doc.closing>${closing}</@doc.closing>
<@doc.signing/>
<@doc.appendix title="Danh sách thứ nhất" head=["STT", "Nội dung"] widths=[10, 90] rows=rows ordinal=1/>
<@doc.appendix title="Danh sách thứ hai" head=["STT", "Nội dung"] widths=[10, 90] rows=rows ordinal=2/>
</@doc.document>
