<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.p>${office.hostName} thông báo thu hồi ${say.faulty()}.</@doc.p>
<@doc.p>Lý do thu hồi: ${official.bare(reason)?uncap_first}.</@doc.p>
<@say.duties/>
<@doc.signing/>
</@doc.document>
