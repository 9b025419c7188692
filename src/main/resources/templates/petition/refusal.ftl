<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.p>${say.received()}</@doc.p>
<@doc.p>Sau khi xem xét, ${office.hostName} thông báo không thụ lý giải quyết ${say.kind()} nêu trên, lý do như sau:</@doc.p>
<@doc.lines official.sentences([reason])/>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>${office.hostName} thông báo để ${say.thePetitioner()} được biết</@doc.closing>
<@doc.signing/>
</@doc.document>
