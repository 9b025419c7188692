package vn.doithoai.remedy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.document.process.DocumentVariables;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.remedy.RemedyDrafts;

@Component
class DraftRemedyDelegate implements JavaDelegate {

    private final RemedyDrafts drafts;

    DraftRemedyDelegate(RemedyDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RemedyDrafts.Drafted drafted = drafts.draft(RemedyVariables.REMEDY_ID.get(execution));
        DocumentVariables.DOCUMENT_ID.set(execution, drafted.documentId());
        DocumentVariables.SIGNER.set(execution, drafted.signer());
        DocumentVariables.DUE_AT.set(execution, VietnameseTime.instant(drafted.dueAt()));
        RemedyVariables.DOCUMENT_CASE.set(execution, drafted.caseNumber());
    }
}
