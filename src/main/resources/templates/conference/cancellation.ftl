<#import layout as doc>
<#import "phrases.ftl" as say>
<@doc.document>
<@doc.letterhead/>
<@doc.heading/>
<@doc.addressees "Kính gửi"/>
<@doc.bases content.legalBases + [say.plan()]/>
<@doc.p>${say.announcement()}, dự kiến ${say.period(round.sessionStart, round.sessionEnd)}, tại ${official.bare(round.place)}. Nay ${round.hostName} thông báo không tổ chức Hội nghị nêu trên.</@doc.p>
<@doc.p>Lý do: ${official.bare(reason)}.</@doc.p>
<@doc.p>Các kiến nghị đã tiếp nhận tiếp tục được giải quyết và trả lời theo quy định của pháp luật.</@doc.p>
<@doc.lines official.sentences(content.additions)/>
<@doc.p>${round.hostName} đề nghị ${official.bare(round.noticeReceivers)} thông tin rộng rãi để Nhân dân, cá nhân và tổ chức được biết.</@doc.p>
<@doc.closing>${round.hostName} trân trọng thông báo</@doc.closing>
<@doc.signing/>
</@doc.document>
