package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Extensions;

@Component
class FillExtensionListener implements TaskListener {

    private final Extensions extensions;

    FillExtensionListener(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void notify(DelegateTask task) {
        extensions
                .asked(PetitionVariables.PETITION_ID.get(task))
                .ifPresent(day -> task.setVariableLocal(TaskFields.NEW_DUE_ON.name(), day.toString()));
    }
}
