<#import layout as doc>
<#import "phrases.ftl" as say>
<#import "results.ftl" as results>
<#assign chairedByHead = round.headTitle?starts_with(session.chairPosition) || round.headShort?starts_with(session.chairPosition)>
<#assign nil = !consolidation??>
<#macro announcement ordinal>
<@doc.p>
<#if notice??>
${ordinal} Ngày ${official.shortDate(notice.date)}, ${round.hostName} đã có Thông báo số ${notice.reference} về việc tổ chức
${say.conference()} gửi ${official.bare(round.noticeReceivers)}. Theo ${say.noticeOf(notice)}, ${round.hostShort}
<#else>
${ordinal} ${say.announcement()} gửi ${official.bare(round.noticeReceivers)}. ${round.hostShort?cap_first}
</#if>
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
</#macro>
<#macro held ordinal>
<@doc.p>
${ordinal} ${official.dayPart(session.startedAt)?cap_first} ngày ${official.shortDate(session.startedAt)}, ${round.hostName} đã tổ chức Hội nghị đối thoại trực tiếp giữa
${round.headTitle} với Nhân dân theo kế hoạch<#if changes?has_content> đã điều chỉnh</#if><#if !chairedByHead>, do ${official.bare(session.chairPosition)} chủ trì</#if>.
<#if nil>
Tuy nhiên, không nhận được kiến nghị của Nhân dân, cá nhân và tổ chức về các lĩnh vực thuộc chức năng, nhiệm vụ của ${content.letterhead.issuingShort}.
<#else>
Hội nghị diễn ra ${say.period(session.startedAt, session.endedAt)}, tại ${official.bare(session.place)}; ${official.count(session.attendeeCount)} người tham dự.
</#if>
</@doc.p>
</#macro>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.bases content.legalBases + [say.plan()]/>
<@doc.p>${round.hostName} báo cáo kết quả thực hiện như sau:</@doc.p>
<#if nil>
<@announcement "1."/>
<@held "2."/>
<#if conclusions?has_content>
<@doc.p>3. Kết luận của người chủ trì Hội nghị:</@doc.p>
<@doc.table say.conclusionHead say.conclusionWidths say.conclusionRows(conclusions)/>
</#if>
<@doc.lines official.sentences(content.additions)/>
<#else>
<@doc.section>I. CÔNG TÁC CHỈ ĐẠO, CHUẨN BỊ</@doc.section>
<@announcement ""/>
<@doc.section>II. KẾT QUẢ TỔ CHỨC HỘI NGHỊ VÀ TIẾP NHẬN, GIẢI QUYẾT KIẾN NGHỊ</@doc.section>
<@doc.section>1. Thời gian, địa điểm, thành phần</@doc.section>
<@held ""/>
<@results.chapter/>
<@results.outlook/>
</#if>
<@doc.closing>${round.hostName} trân trọng báo cáo</@doc.closing>
<@doc.signing/>
<#if !nil && consolidation.rows?has_content>
<@doc.appendix "Tổng hợp kiến nghị tại " + say.conference() results.appendixHead results.appendixWidths results.appendixRows()/>
</#if>
</@doc.document>
