<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<#if content.legalBases?has_content>
<@doc.bases content.legalBases/>
</#if>
<@doc.p><#if notice??>Thực hiện ${say.noticeOf(notice)} của ${round.hostShort} về việc tổ chức ${say.conference()}, ${round.hostName}<#else>${round.hostName} tổ chức ${say.conference()},</#if> trân trọng kính mời đại biểu tới dự Hội nghị.</@doc.p>
<#if round.theme?has_content>
<@doc.p>Chủ đề đối thoại: ${official.bare(round.theme)}.</@doc.p>
</#if>
<@doc.p>1. Chủ trì: ${official.bare(round.headTitle)}.</@doc.p>
<@doc.p>2. Thời gian: ${say.period(round.sessionStart, round.sessionEnd)}.</@doc.p>
<@doc.p>3. Địa điểm: ${official.bare(round.place)}.</@doc.p>
<#if programme?has_content>
<@doc.p>4. Chương trình Hội nghị:</@doc.p>
<@doc.lines official.points(programme)/>
</#if>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>Đề nghị đại biểu tới dự đúng thời gian, địa điểm</@doc.closing>
<@doc.signing/>
</@doc.document>
