package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.petition.Supplements;

@Component
class RecordSupplementListener implements TaskListener {

    private final Supplements supplements;

    RecordSupplementListener(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void notify(DelegateTask task) {
        supplements.take(
                PetitionVariables.PETITION_ID.get(task), TaskFields.SUPPLEMENT.require(task), CurrentUser.of(task));
    }
}
