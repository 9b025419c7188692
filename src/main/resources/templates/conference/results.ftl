<#-- What a report says of the petitions of its round: parts II.2 to V and the appendix. Figures come as they are and are
     only put into words here. -->
<#import layout as doc>
<#import "phrases.ftl" as say>

<#macro breakdown titles verb>
<#list consolidation.groups?filter(group -> titles?seq_contains(group.code) && group.lines?has_content) as group>
<@doc.p>${official.bare(group.title)?cap_first}:</@doc.p>
<@doc.lines official.dashes(group.lines?map(line -> official.bare(line.name)?cap_first + ": "
    + official.share(line.count, consolidation.contents, "kiến nghị", verb)))/>
</#list>
</#macro>

<#macro intake>
<@doc.section>2. Kết quả tiếp nhận kiến nghị</@doc.section>
<@doc.p>Tính đến ${official.clock(consolidation.asOf)} ngày ${official.shortDate(consolidation.asOf)}, ${round.hostShort} đã tiếp nhận ${official.count(consolidation.letters)} lượt đơn, thư, ý kiến với ${official.count(consolidation.contents)} nội dung kiến nghị<#if consolidation.rows?has_content> (chi tiết tại Phụ lục kèm theo)</#if>. Trong đó:</@doc.p>
<@breakdown ["CHANNEL", "KIND", "FIELD", "COMPETENCE"] "chiếm"/>
<#if consolidation.denunciations gt 0>
<@doc.p>Đơn có nội dung tố cáo: ${official.count(consolidation.denunciations)}, được xử lý theo trình tự riêng do pháp luật quy định, không nêu tại Phụ lục.</@doc.p>
</#if>
<#if consolidation.late gt 0>
<@doc.p>Kiến nghị nhận được sau thời hạn tiếp nhận: ${official.count(consolidation.late)}, được tiếp nhận, giải quyết như kiến nghị thường xuyên, ngoài đợt đối thoại này.</@doc.p>
</#if>
</#macro>

<#macro answers>
<@doc.section>3. Kết quả trả lời, giải quyết kiến nghị</@doc.section>
<#if consolidation.contents gt 0>
<@doc.p>Đã trả lời hoặc đang giải quyết trong thời hạn: ${official.share(consolidation.inTime, consolidation.contents, "kiến nghị", "đạt")}; quá thời hạn: ${official.count(consolidation.overdue)} kiến nghị.</@doc.p>
<@breakdown ["ANSWER", "STATE"] "chiếm"/>
<#else>
<@doc.p>Không có kiến nghị phải trả lời trong đợt đối thoại này.</@doc.p>
</#if>
</#macro>

<#macro chapter>
<@intake/>
<@answers/>
<@doc.section>4. Kết luận của người chủ trì Hội nghị</@doc.section>
<#if conclusions?has_content>
<@doc.table say.conclusionHead say.conclusionWidths say.conclusionRows(conclusions)/>
<#else>
<@doc.p>Hội nghị không có nội dung kết luận phải giao thực hiện.</@doc.p>
</#if>
<@doc.section>5. Kết quả thực hiện nội dung kết luận, cam kết của các hội nghị trước</@doc.section>
<#if (previous![])?has_content>
<@doc.table previousHead previousWidths previousRows()/>
<#else>
<@doc.p>Không có nội dung kết luận, cam kết của các hội nghị trước còn phải thực hiện.</@doc.p>
</#if>
</#macro>

<#assign previousHead = ["STT", "Nội dung", "Đơn vị thực hiện", "Thời hạn", "Kết quả"]>
<#assign previousWidths = [8, 38, 21, 16, 17]>

<#function previousRows>
  <#local rows = []>
  <#list previous as promise>
    <#local rows += [[(promise?index + 1)?string, promise.content, promise.owner, official.shortDate(promise.due),
        promise.state]]>
  </#list>
  <#return rows>
</#function>

<#-- What the drafter wrote for a part: the lines after one that starts with its number, "IV." for example. Lines before
     the first such line belong to the last part. -->
<#function written part>
  <#local lines = []>
  <#local current = "V">
  <#list official.sentences(content.additions) as line>
    <#local numbered = line?matches("(III|IV|V)\\..*")>
    <#if numbered>
      <#local current = numbered?groups[1]>
    <#elseif current == part>
      <#local lines += [line]>
    </#if>
  </#list>
  <#return lines>
</#function>

<#function assessment>
  <#local late = consolidation.overdue gt 0>
  <#return ["Hội nghị được tổ chức theo kế hoạch" + changes?has_content?then(" đã điều chỉnh", "")
      + "; kiến nghị gửi đến được vào sổ, phân loại và giao đơn vị xem xét, giải quyết.",
      late?then("Còn " + official.count(consolidation.overdue) + " kiến nghị giải quyết quá thời hạn quy định.",
      "Không có kiến nghị giải quyết quá thời hạn quy định.")]>
</#function>

<#function tasks>
  <#local lines = []>
  <#if conclusions?has_content>
    <#local lines += ["theo dõi, đôn đốc các đơn vị thực hiện nội dung kết luận nêu tại điểm 4 mục II đúng thời hạn"]>
  </#if>
  <#if consolidation.rows?has_content>
    <#local lines += ["theo dõi việc giải quyết kiến nghị nêu tại Phụ lục đến khi có kết quả"]>
  </#if>
  <#local lines += ["công khai kết quả trả lời kiến nghị theo quy định"]>
  <#return official.dashes(lines?map(line -> line?cap_first))>
</#function>

<#function proposals><#return [round.hostShort?cap_first + " không có kiến nghị, đề xuất."]></#function>

<#macro part number title fixed>
<@doc.section>${number}. ${title}</@doc.section>
<#local own = written(number)>
<@doc.lines own?has_content?then(own, fixed)/>
</#macro>

<#macro outlook>
<@part "III" "ĐÁNH GIÁ" assessment()/>
<@part "IV" "NHIỆM VỤ TRONG THỜI GIAN TỚI" tasks()/>
<@part "V" "KIẾN NGHỊ, ĐỀ XUẤT" proposals()/>
</#macro>

<#assign appendixHead = ["STT", "Người gửi, địa chỉ", "Nội dung kiến nghị", "Lĩnh vực", "Thẩm quyền",
    "Đơn vị giải quyết", "Kết quả trả lời, giải quyết", "Hình thức trả lời", "Thời hạn", "Tình trạng", "Ghi chú"]>
<#assign appendixWidths = [5, 10, 17.5, 8, 8, 9, 13, 9, 8.5, 6.5, 5.5]>

<#function appendixRows>
  <#return consolidation.rows?map(row -> [row.ordinal, row.petitioner, row.content, row.field, row.competence, row.unit,
      row.result, row.form, row.due, row.state, row.note])>
</#function>
