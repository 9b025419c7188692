<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.p>${say.receivedFromHome()}</@doc.p>
<@doc.p>Qua xem xét, nội dung nêu trên thuộc thẩm quyền giải quyết của ${official.bare(authority)}.</@doc.p>
<@doc.lines official.sentences([reason!""])/>
<@doc.p>${office.hostName} chuyển ${say.kind()} nêu trên đến ${official.bare(authority)} để xem xét, giải quyết theo thẩm quyền, trả lời người gửi và thông báo kết quả đến ${office.hostName}.</@doc.p>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>Trân trọng đề nghị ${official.bare(authority)} quan tâm, phối hợp</@doc.closing>
<@doc.signing/>
</@doc.document>
