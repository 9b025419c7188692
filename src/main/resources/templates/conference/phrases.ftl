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

<#-- What differs between two schedules, each with its new value. -->
<#function differences before after>
  <#local parts = []>
  <#if period(before.sessionStart, before.sessionEnd) != period(after.sessionStart, after.sessionEnd)>
    <#local parts += ["thời gian tổ chức đối thoại " + period(after.sessionStart, after.sessionEnd)]>
  </#if>
  <#if official.bare(before.place) != official.bare(after.place)>
    <#local parts += ["địa điểm tổ chức đối thoại tại " + official.bare(after.place)]>
  </#if>
  <#if intake(before.intakeFrom, before.intakeTo) != intake(after.intakeFrom, after.intakeTo)>
    <#local parts += ["thời gian tiếp nhận kiến nghị " + intake(after.intakeFrom, after.intakeTo)]>
  </#if>
  <#return parts>
</#function>

<#-- A recalled notice is cited no more; the round itself goes on. -->
<#function announcement>
  <#return round.hostName + " đã " + (notice??)?then("ban hành " + noticeOf(notice), "thông báo") + " về việc tổ chức "
      + conference()>
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
