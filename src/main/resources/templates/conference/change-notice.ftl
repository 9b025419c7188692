<#import layout as doc>
<#import "phrases.ftl" as say>
<#assign session = say.period(round.sessionStart, round.sessionEnd)>
<#assign previousSession = say.period(previous.sessionStart, previous.sessionEnd)>
<#assign intake = say.intake(round.intakeFrom, round.intakeTo)>
<#assign previousIntake = say.intake(previous.intakeFrom, previous.intakeTo)>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.bases content.legalBases + [say.plan()]/>
<@doc.p>${say.announcement()}. Nay ${round.hostName} thông báo thay đổi như sau:</@doc.p>
<@doc.p>1. Lý do thay đổi: ${official.bare(reason)}.</@doc.p>
<@doc.p>2. Thời gian tổ chức Hội nghị: ${session}<#if session == previousSession> (không thay đổi)<#else>, thay cho thời gian đã thông báo là ${previousSession}</#if>.</@doc.p>
<@doc.p>3. Địa điểm tổ chức Hội nghị: ${official.bare(round.place)}<#if official.bare(round.place) == official.bare(previous.place)> (không thay đổi)<#else>, thay cho địa điểm đã thông báo là ${official.bare(previous.place)}</#if>.</@doc.p>
<@doc.p>4. Thời gian tiếp nhận kiến nghị: ${intake}<#if intake == previousIntake> (không thay đổi)<#else>, thay cho thời gian đã thông báo là ${previousIntake}</#if>.</@doc.p>
<#if notice??>
<@doc.p>5. Các nội dung khác thực hiện theo ${say.noticeOf(notice)}.</@doc.p>
</#if>
<@doc.lines official.sentences(content.additions)/>
<@doc.p>${round.hostName} đề nghị ${official.bare(round.noticeReceivers)} thông tin rộng rãi để Nhân dân, cá nhân và tổ chức được biết.</@doc.p>
<@doc.closing>${round.hostName} trân trọng thông báo</@doc.closing>
<@doc.signing/>
</@doc.document>
