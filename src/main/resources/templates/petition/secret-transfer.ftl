<#-- A denunciation: neither the person nor the matter is named, here or in any fact that this template is given. -->
<#import layout as doc>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.p>Ngày ${official.shortDate(petition.receivedOn)}, ${office.hostName} tiếp nhận đơn mã số ${petition.caseNumber}. Qua xem xét, đơn thuộc thẩm quyền giải quyết của ${official.bare(authority)}.</@doc.p>
<@doc.p>${office.hostName} chuyển đơn đến ${official.bare(authority)} để xem xét, giải quyết theo quy định của pháp luật. Đơn và tài liệu kèm theo được niêm phong, giao cùng Phiếu chuyển này.</@doc.p>
<@doc.p>Đề nghị ${official.bare(authority)} giữ bí mật thông tin về người gửi đơn theo quy định của pháp luật và thông báo kết quả đến ${office.hostName}.</@doc.p>
<@doc.closing>Trân trọng đề nghị ${official.bare(authority)} quan tâm, phối hợp</@doc.closing>
<@doc.signing/>
</@doc.document>
