<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.bases content.legalBases + [say.plan()]/>
<@doc.p>${round.hostName} thông báo việc tổ chức ${say.conference()} như sau:</@doc.p>
<@doc.section>1. Nội dung tiếp nhận</@doc.section>
<#if round.theme?has_content>
<@doc.p>Chủ đề đối thoại: ${official.bare(round.theme)}.</@doc.p>
</#if>
<@doc.p>${round.hostShort?cap_first}:</@doc.p>
<@doc.lines official.points(round.matters)/>
<@doc.section>2. Thời gian tiếp nhận</@doc.section>
<@doc.p>${say.intake(round.intakeFrom, round.intakeTo)?cap_first} (đến 24h00 của ngày cuối cùng).</@doc.p>
<@doc.section>3. Hình thức tiếp nhận</@doc.section>
<@doc.lines official.points(channels)/>
<@doc.section>4. Thời gian, địa điểm tổ chức Hội nghị</@doc.section>
<@doc.p>Thời gian: ${say.period(round.sessionStart, round.sessionEnd)}.</@doc.p>
<@doc.p>Địa điểm: ${official.bare(round.place)}.</@doc.p>
<@doc.p>Chủ trì: ${official.bare(round.headTitle)}.</@doc.p>
<#if contact?has_content>
<@doc.section>5. Thông tin liên hệ</@doc.section>
<@doc.lines official.sentences([contact])/>
</#if>
<@doc.lines official.sentences(content.additions)/>
<@doc.p>${round.hostName} đề nghị ${official.bare(round.noticeReceivers)} thông tin rộng rãi để Nhân dân, cá nhân và tổ chức được biết, gửi kiến nghị theo thời gian và hình thức nêu trên.</@doc.p>
<@doc.closing>${round.hostName} trân trọng thông báo</@doc.closing>
<@doc.signing/>
</@doc.document>
