<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.bases content.legalBases + [say.plan()]/>
<@doc.p>${official.dayPart(minutes.startedAt)?cap_first} ngày ${official.shortDate(minutes.startedAt)}, tại ${official.bare(minutes.place)}, ${round.hostName} đã tổ chức ${say.conference()}; ${official.count(minutes.attendeeCount)} người tham dự. Hội nghị do ${official.bare(minutes.chairPosition)} chủ trì.</@doc.p>
<#if minutes.received == 0 && minutes.liveQuestions == 0>
<@doc.p>Hội nghị không nhận được kiến nghị, ý kiến của Nhân dân, cá nhân và tổ chức. Người chủ trì Hội nghị kết luận như sau:</@doc.p>
<#else>
<@doc.p>Trên cơ sở ${official.count(minutes.received)} kiến nghị đã tiếp nhận trước Hội nghị và ${official.count(minutes.liveQuestions)} ý kiến, câu hỏi trực tiếp tại Hội nghị, người chủ trì Hội nghị kết luận như sau:</@doc.p>
</#if>
<@doc.table say.conclusionHead say.conclusionWidths say.conclusionRows(conclusions)/>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>${round.hostName} thông báo để các đơn vị biết, thực hiện và báo cáo kết quả đúng thời hạn nêu trên</@doc.closing>
<@doc.signing/>
</@doc.document>
