package vn.doithoai.document.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Issuing;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.engine.FormDates;

@Component
class IssueDocumentListener implements TaskListener {

    private final Issuing issuing;

    IssueDocumentListener(Issuing issuing) {
        this.issuing = issuing;
    }

    @Override
    public void notify(DelegateTask task) {
        issuing.issue(
                DocumentVariables.DOCUMENT_ID.get(task),
                CurrentUser.of(task),
                DocumentVariables.OWN_NUMBER.take(task),
                FormDates.date(DocumentVariables.OWN_DATE, task));
    }
}
