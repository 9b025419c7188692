<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.addressees "Kính gửi"/>
<@doc.p>${say.received()}</@doc.p>
<@doc.p>Sau khi xem xét, ${office.hostName} trả lời như sau:</@doc.p>
<@doc.lines official.sentences([answer])/>
<#if commitment??>
<#assign promised = (commitment.content!"")?has_content?then("Nội dung cam kết thực hiện: " + official.bare(commitment.content!""), "Nội dung nêu trên được cam kết thực hiện")>
<@doc.p>${promised}; đơn vị thực hiện: ${official.bare(commitment.owner)}; thời hạn hoàn thành: ${official.longDate(commitment.due)}.</@doc.p>
</#if>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>Trên đây là nội dung trả lời của ${office.hostName}, xin gửi ${say.thePetitioner()} được biết</@doc.closing>
<@doc.signing/>
</@doc.document>
