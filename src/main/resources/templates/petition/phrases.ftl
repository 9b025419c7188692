<#-- Formulae that several documents of a petition share. -->

<#-- "Ông Nguyễn Văn A"; an organisation has no title. -->
<#function petitioner>
  <#local person = petition.petitioner>
  <#return official.bare(((person.title!"") + " " + person.name)?trim)>
</#function>

<#-- Who called or wrote by e-mail may have left no address. -->
<#function address><#return official.bare(petition.petitioner.address!"")></#function>

<#function petitionerAtHome>
  <#return petitioner() + address()?has_content?then(", địa chỉ: " + address(), "")>
</#function>

<#-- The kind inside a sentence; of a dispute the office gets the wish to settle it. -->
<#function kind>
  <#local name = official.bare(petition.kind)?uncap_first>
  <#return name?starts_with("tranh chấp")?then("đề nghị giải quyết ", "") + name>
</#function>

<#function received>
  <#return "Ngày " + official.shortDate(petition.receivedOn) + ", " + office.hostName + " nhận được " + kind() + " của "
      + petitionerAtHome() + " (hình thức gửi: " + official.bare(petition.channel)?uncap_first + "; mã số "
      + petition.caseNumber + "), với nội dung: " + official.bare(petition.summary) + ".">
</#function>
