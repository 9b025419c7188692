<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.p>${say.received()}</@doc.p>
<@doc.p>Sau khi xem xét, ${office.hostName} nhận thấy nội dung nêu trên thuộc thẩm quyền giải quyết và đã thụ lý để giải quyết theo quy định của pháp luật.</@doc.p>
<@doc.p>Thời hạn giải quyết: không quá ${official.count(settleDays)} ngày, kể từ ngày thụ lý là ngày của Thông báo này.</@doc.p>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>${office.hostName} thông báo để ${say.thePetitioner()} được biết</@doc.closing>
<@doc.signing/>
</@doc.document>
