package vn.doithoai.document.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Issuing;

@Component
class IssueDocumentListener implements TaskListener {

    private final Issuing issuing;

    IssueDocumentListener(Issuing issuing) {
        this.issuing = issuing;
    }

    @Override
    public void notify(DelegateTask task) {
        Numbering.take(task).apply(task, issuing);
    }
}
