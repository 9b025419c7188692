<#import layout as doc>
<#import "phrases.ftl" as say>
<#function corrected line><#return "đã in “" + official.oneLine(line.printed) + "”, nay sửa lại là “" + official.oneLine(line.correct) + "”"></#function>
<@doc.document>
<@doc.letterhead/>
<@doc.addressees "Kính gửi"/>
<@doc.p>${office.hostName} đã ban hành ${say.faulty()}. Do sơ suất trong quá trình soạn thảo, văn bản nêu trên có sai sót; ${office.hostName} đính chính như sau:</@doc.p>
<#if lines?size == 1>
<@doc.lines official.sentences([corrected(lines[0])?cap_first])/>
<#else>
<@doc.lines official.points(lines?map(line -> corrected(line)))/>
</#if>
<@doc.p>Các nội dung khác của văn bản nêu trên không thay đổi.</@doc.p>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>${office.hostName} thông báo để các cơ quan, tổ chức, cá nhân được biết, thực hiện</@doc.closing>
<@doc.signing/>
</@doc.document>
