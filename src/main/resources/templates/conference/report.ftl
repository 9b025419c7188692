<#import layout as doc>
<#import "phrases.ftl" as say>
<#assign nil = received == 0 && liveQuestions == 0>
<#assign chairedByHead = round.headTitle?starts_with(session.chairPosition) || round.headShort?starts_with(session.chairPosition)>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.bases content.legalBases + [say.plan()]/>
<@doc.p>${round.hostName} báo cáo kết quả thực hiện như sau:</@doc.p>
<@doc.p>
1. Ngày ${official.shortDate(notice.date)}, ${round.hostName} đã có Thông báo số ${notice.reference} về việc tổ chức
${say.conference()} gửi ${official.bare(round.noticeReceivers)}. Theo ${say.noticeOf(notice)}, ${round.hostShort}
<#list round.matters as matter>${official.bare(matter)}<#sep>; </#sep></#list>. Thời gian tiếp nhận thông tin
${say.intake(announced.intakeFrom, announced.intakeTo)}; thời gian tổ chức đối thoại
${say.period(announced.sessionStart, announced.sessionEnd)}; địa điểm tổ chức đối thoại tại ${official.bare(announced.place)}.
</@doc.p>
<#list changes as change>
<#assign differences = say.differences(change.previous, change.schedule)>
<#if differences?has_content>
<@doc.p>${change?is_first?then("Sau đó", "Tiếp theo")}, ${round.hostShort} đã thông báo thay đổi<#if change.notice?has_content> (${say.noticeOf(change.notice)})</#if>: ${differences?join("; ")}. Lý do: ${official.bare(change.reason)}.</@doc.p>
</#if>
</#list>
<@doc.p>
2. ${official.dayPart(session.startedAt)?cap_first} ngày ${official.shortDate(session.startedAt)}, ${round.hostName} đã tổ chức Hội nghị đối thoại trực tiếp giữa
${round.headTitle} với Nhân dân theo kế hoạch<#if changes?has_content> đã điều chỉnh</#if><#if !chairedByHead>, do ${official.bare(session.chairPosition)} chủ trì</#if>.
<#if nil>
Tuy nhiên, không nhận được kiến nghị của Nhân dân, cá nhân và tổ chức về các lĩnh vực thuộc chức năng, nhiệm vụ của ${content.letterhead.issuingShort}.
<#else>
Hội nghị diễn ra ${say.period(session.startedAt, session.endedAt)}, tại ${official.bare(session.place)}; ${official.count(session.attendeeCount)} người tham dự.
</#if>
</@doc.p>
<#if !nil>
<@doc.p>3. Kết quả tiếp nhận kiến nghị:</@doc.p>
<@doc.lines official.points([
    "tổng số kiến nghị đã tiếp nhận: " + official.count(received) + (lateReceived gt 0)?then(", trong đó gửi sau thời hạn: " + official.count(lateReceived), ""),
    "ý kiến, câu hỏi trực tiếp tại Hội nghị: " + official.count(liveQuestions)])/>
</#if>
<#if conclusions?has_content>
<@doc.p>${nil?then("3", "4")}. Kết luận của người chủ trì Hội nghị:</@doc.p>
<@doc.table say.conclusionHead say.conclusionWidths say.conclusionRows(conclusions)/>
<#elseif !nil>
<@doc.p>4. Hội nghị không có nội dung kết luận phải giao thực hiện.</@doc.p>
</#if>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>${round.hostName} trân trọng báo cáo</@doc.closing>
<@doc.signing/>
</@doc.document>
