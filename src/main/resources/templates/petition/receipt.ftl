<#import layout as doc>
<#import "phrases.ftl" as say>
<#assign at = moment(petition.receivedAt)>
<#-- Luật Bảo vệ dữ liệu cá nhân took the decree's place on 01/01/2026. -->
<#assign privacyLaw = (at.year gte 2026)?then("Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15",
    "Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân")>
<#assign taken = ["Người gửi: " + say.petitioner()]>
<#if say.address()?has_content><#assign taken += ["Địa chỉ: " + say.address()]></#if>
<#assign taken += ["Hình thức gửi: " + official.bare(petition.channel)?uncap_first, "Mã số: " + petition.caseNumber,
    "Tài liệu kèm theo: " + (attachments == 0)?then("không có", official.two(attachments))]>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.p>Hồi ${official.clock(petition.receivedAt)}, ${official.longDate(petition.receivedAt)}, ${office.hostName} đã tiếp nhận ${say.kind()} với thông tin như sau:</@doc.p>
<@doc.lines official.dashes(taken)/>
<@doc.p>Thời hạn trả lời: chậm nhất là ${official.longDate(dueOn)} (${official.bare(why)}). Khi liên hệ, người gửi cho biết mã số nêu trên.</@doc.p>
<@doc.p>Thông tin cá nhân của người gửi chỉ được dùng để xem xét, giải quyết, trả lời và được bảo vệ theo ${privacyLaw}; họ tên, địa chỉ không được công khai nếu người gửi chưa đồng ý. Người gửi có quyền xem, yêu cầu đính chính thông tin của mình.</@doc.p>
<@doc.closing>Giấy biên nhận được giao cho người gửi ngay sau khi tiếp nhận</@doc.closing>
<@doc.signing/>
</@doc.document>
