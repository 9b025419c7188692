<#-- Formulae that several documents of a round share. -->

<#function conference>
  <#return "Hội nghị đối thoại trực tiếp giữa " + round.headTitle + " với Nhân dân năm " + round.year
      + " (lần " + round.ordinal + ")">
</#function>

<#function plan>
  <#return "Thực hiện Kế hoạch số " + round.planReference + " ngày " + official.shortDate(round.planDate) + " của "
      + content.letterhead.issuingShort + " " + round.planTitle>
</#function>

<#-- "từ 14h00 đến 17h00 ngày 26/9/2025" -->
<#function period start end>
  <#local startDay = official.shortDate(start)>
  <#local endDay = official.shortDate(end)>
  <#return "từ " + official.clock(start) + (startDay == endDay)?then("", " ngày " + startDay)
      + " đến " + official.clock(end) + " ngày " + endDay>
</#function>

<#function intake from to>
  <#return "từ ngày " + official.shortDate(from) + " đến ngày " + official.shortDate(to)>
</#function>

<#function noticeOf notice>
  <#return "Thông báo số " + notice.reference + " ngày " + official.shortDate(notice.date)>
</#function>

<#assign conclusionHead = ["STT", "Nội dung kết luận", "Đơn vị thực hiện", "Thời hạn"]>
<#assign conclusionWidths = [8, 48, 26, 18]>

<#function conclusionRows conclusions>
  <#local rows = []>
  <#list conclusions as conclusion>
    <#local rows += [[(conclusion?index + 1)?string, conclusion.content, conclusion.owner,
        official.shortDate(conclusion.due)]]>
  </#list>
  <#return rows>
</#function>
