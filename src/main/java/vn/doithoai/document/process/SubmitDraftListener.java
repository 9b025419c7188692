package vn.doithoai.document.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.engine.CurrentUser;

@Component
class SubmitDraftListener implements TaskListener {

    private final Review review;

    SubmitDraftListener(Review review) {
        this.review = review;
    }

    @Override
    public void notify(DelegateTask task) {
        review.pass(DocumentVariables.DOCUMENT_ID.get(task), Step.DRAFT, CurrentUser.of(task));
    }
}
