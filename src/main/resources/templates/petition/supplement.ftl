<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.addressees "Kính gửi"/>
<@doc.p>${say.received()}</@doc.p>
<@doc.p>Để có đủ căn cứ xem xét, giải quyết, ${office.hostName} đề nghị ${say.thePetitioner()} bổ sung thông tin, tài liệu sau:</@doc.p>
<@doc.lines official.pointsOf(missing)/>
<@doc.p>Nội dung bổ sung xin gửi đến ${office.hostName}, ghi kèm mã số ${petition.caseNumber}, trong thời hạn ${official.count(supplementDays)} ngày làm việc, kể từ ngày tiếp theo ngày của văn bản này. Quá thời hạn trên mà chưa nhận được nội dung bổ sung, ${office.hostName} chưa đủ căn cứ để xem xét, giải quyết.</@doc.p>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>${office.hostName} xin thông tin để ${say.thePetitioner()} được biết, thực hiện</@doc.closing>
<@doc.signing/>
</@doc.document>
