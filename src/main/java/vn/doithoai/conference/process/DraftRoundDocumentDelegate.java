package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundDrafts;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.process.DocumentVariables;
import vn.doithoai.engine.VietnameseTime;

@Component
class DraftRoundDocumentDelegate implements JavaDelegate {

    private final RoundDrafts drafts;

    DraftRoundDocumentDelegate(RoundDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentKind kind = DocumentKind.valueOf(ConferenceVariables.DOCUMENT_KIND.get(execution));
        RoundDrafts.Drafted drafted = drafts.draft(ConferenceVariables.ROUND_ID.get(execution), kind);
        DocumentVariables.DOCUMENT_ID.set(execution, drafted.document().id());
        DocumentVariables.SIGNER.set(execution, drafted.document().content().signer());
        DocumentVariables.DUE_AT.set(execution, VietnameseTime.instant(drafted.dueAt()));
        ConferenceVariables.DOCUMENT_CASE.set(execution, drafted.document().caseNumber());
    }
}
