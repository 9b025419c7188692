package vn.doithoai.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.Fulfilment;
import vn.doithoai.engine.CurrentUser;

@Component
class ReportCompletionListener implements TaskListener {

    private final Fulfilment fulfilment;

    ReportCompletionListener(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public void notify(DelegateTask task) {
        String id = CommitmentVariables.COMMITMENT_ID.get(task);
        CompletionForm form = CompletionForm.take(task);
        if (form.asksDelay()) {
            fulfilment.askDelay(id, form.day(), form.text(), CurrentUser.of(task));
        } else {
            fulfilment.report(id, form.text(), form.day(), CurrentUser.of(task));
        }
        CommitmentVariables.DELAY_ASKED.set(task, form.asksDelay());
    }
}
