<#-- Formulae that several documents of a petition share. -->

<#-- "Ông Nguyễn Văn A" where a line begins; an organisation has no title. -->
<#function petitioner>
  <#local person = petition.petitioner>
  <#return official.bare(((person.title!"") + " " + person.name)?trim)>
</#function>

<#-- "ông Nguyễn Văn A" inside a sentence. -->
<#function thePetitioner>
  <#local person = petition.petitioner>
  <#return official.bare(((person.title!"")?lower_case + " " + person.name)?trim)>
</#function>

<#-- Who called or wrote by e-mail may have left no address. -->
<#function address><#return official.bare(petition.petitioner.address!"")></#function>

<#-- The kind inside a sentence; of a dispute the office gets the wish to settle it. -->
<#function kind>
  <#local name = official.bare(petition.kind)?uncap_first>
  <#return name?starts_with("tranh chấp")?then("đề nghị giải quyết ", "") + name>
</#function>

<#-- Of whom: a letter to that person has the address in "Kính gửi", others need it here. -->
<#function receivedOf person>
  <#return "Ngày " + official.shortDate(petition.receivedOn) + ", " + office.hostName + " nhận được " + kind() + " của "
      + person + " (hình thức gửi: " + official.bare(petition.channel)?uncap_first + "; mã số "
      + petition.caseNumber + "), với nội dung: " + official.bare(petition.summary) + ".">
</#function>

<#function received><#return receivedOf(thePetitioner())></#function>

<#function receivedFromHome>
  <#return receivedOf(thePetitioner() + address()?has_content?then(", địa chỉ: " + address(), ""))>
</#function>
