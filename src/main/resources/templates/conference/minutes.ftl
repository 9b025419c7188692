<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<#if content.legalBases?has_content>
<@doc.bases content.legalBases/>
</#if>
<@doc.p>Thời gian bắt đầu: ${official.clock(minutes.startedAt)}, ${official.longDate(minutes.startedAt)}.</@doc.p>
<@doc.p>Địa điểm: ${official.bare(minutes.place)}.</@doc.p>
<@doc.section>1. Thành phần tham dự</@doc.section>
<@doc.p>Số người tham dự: ${official.count(minutes.attendeeCount)}.</@doc.p>
<#if minutes.attendees?has_content>
<@doc.lines official.dashes(minutes.attendees)/>
</#if>
<@doc.p>Chủ trì: ${official.oneLine(minutes.chairName)} - ${official.bare(minutes.chairPosition)}.</@doc.p>
<@doc.p>Thư ký (người ghi biên bản): ${official.oneLine(minutes.secretaryName)} - ${official.bare(minutes.secretaryPosition)}.</@doc.p>
<@doc.section>2. Diễn biến Hội nghị</@doc.section>
<@doc.lines official.sentences(minutes.course)/>
<@doc.section>3. Kiến nghị, ý kiến tại Hội nghị</@doc.section>
<#if minutes.received == 0 && minutes.liveQuestions == 0>
<@doc.p>Hội nghị không nhận được kiến nghị, ý kiến của Nhân dân, cá nhân và tổ chức.</@doc.p>
<#else>
<@doc.p>Số kiến nghị đã tiếp nhận trước Hội nghị: ${official.count(minutes.received)}.</@doc.p>
<@doc.p>Số ý kiến, câu hỏi trực tiếp tại Hội nghị: ${official.count(minutes.liveQuestions)}.</@doc.p>
</#if>
<@doc.section>4. Kết luận của người chủ trì</@doc.section>
<#if minutes.conclusions?has_content>
<@doc.lines official.points(minutes.conclusions)/>
<#else>
<@doc.p>Hội nghị không có nội dung kết luận phải giao thực hiện.</@doc.p>
</#if>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>Hội nghị kết thúc vào ${official.clock(minutes.endedAt)}, ${official.longDate(minutes.endedAt)}</@doc.closing>
<@doc.signing/>
</@doc.document>
