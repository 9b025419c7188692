<#-- What stands behind an appendix of any size: another, or a paragraph. -->
<#import layout as doc>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.signing/>
<@doc.appendix title="Danh sách thứ nhất" head=["STT", "Nội dung"] widths=[10, 90] rows=rows ordinal=1/>
<#if more == "appendix">
<@doc.appendix title="Danh sách thứ hai" head=["STT", "Nội dung"] widths=[10, 90] rows=rows[0..0] ordinal=2/>
<#elseif more == "paragraph">
<@doc.p>Đoạn văn ở sau phụ lục</@doc.p>
</#if>
</@doc.document>
