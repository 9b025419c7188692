package vn.doithoai.document.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;

@Component
class SignDocumentListener implements TaskListener {

    private final Review review;

    SignDocumentListener(Review review) {
        this.review = review;
    }

    @Override
    public void notify(DelegateTask task) {
        Decision.apply(task, review, Step.SIGN);
    }
}
