package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.petition.Urging;

@Component
class UrgeHandlingListener implements TaskListener {

    private final Urging urging;

    UrgeHandlingListener(Urging urging) {
        this.urging = urging;
    }

    @Override
    public void notify(DelegateTask task) {
        urging.urged(PetitionVariables.PETITION_ID.get(task), TaskFields.NOTE.take(task), CurrentUser.of(task));
    }
}
