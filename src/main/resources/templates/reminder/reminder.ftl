<#import layout as doc>
<#assign rows = []>
<#list duties as duty>
<#assign rows += [[official.two(duty?index + 1), duty.caseNumber, official.bare(duty.content), official.shortDate(duty.due),
    (duty.daysLate gt 0)?then(official.two(duty.daysLate), "Chưa quá hạn")]]>
</#list>
<#assign head = ["STT", "Số hồ sơ", "Nội dung", "Thời hạn", "Số ngày làm việc quá hạn"]>
<#assign widths = [8, 25, 34, 16, 17]>
<@doc.document>
<@doc.letterhead/>
<@doc.addressees "Kính gửi"/>
<@doc.p>Qua theo dõi việc thực hiện các nội dung của ${official.bare(roundTitle)}, tính đến ngày ${official.shortDate(countedOn)}, ${official.bare(unit)} còn ${official.count(duties?size)} việc đã quá hạn hoặc sắp đến hạn chưa hoàn thành, cụ thể như sau:</@doc.p>
<@doc.table head widths rows/>
<@doc.p>${office.hostName} đề nghị ${official.bare(unit)} khẩn trương thực hiện và gửi kết quả bằng văn bản trước hết ngày ${official.shortDate(answerBy)}; trường hợp chưa hoàn thành, nêu rõ lý do, trách nhiệm và thời gian hoàn thành.</@doc.p>
<@doc.lines official.sentences(content.additions)/>
<@doc.closing>Đề nghị ${official.bare(unit)} nghiêm túc thực hiện</@doc.closing>
<@doc.signing/>
</@doc.document>
