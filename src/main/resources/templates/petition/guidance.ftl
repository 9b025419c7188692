<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.addressees "Kính gửi"/>
<@doc.p>${say.received()}</@doc.p>
<@doc.p>Sau khi xem xét, ${office.hostName} nhận thấy nội dung nêu trên không thuộc thẩm quyền giải quyết của cơ quan.</@doc.p>
<@doc.lines official.sentences([reason!""])/>
<@doc.p>${office.hostName} hướng dẫn ${say.thePetitioner()} liên hệ, gửi ${say.kind()} đến ${official.bare(authority)} để được xem xét, giải quyết theo quy định của pháp luật.</@doc.p>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>Trên đây là nội dung hướng dẫn của ${office.hostName}, xin gửi ${say.thePetitioner()} được biết, thực hiện</@doc.closing>
<@doc.signing/>
</@doc.document>
