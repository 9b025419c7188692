package vn.doithoai.petition.process;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.petition.Extensions;

@Component
class DecideExtensionListener implements TaskListener {

    private final Extensions extensions;

    DecideExtensionListener(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void notify(DelegateTask task) {
        Optional<Date> until = ExtensionForm.take(task)
                .apply(extensions, PetitionVariables.PETITION_ID.get(task), CurrentUser.of(task))
                .map(VietnameseTime::instant);
        PetitionVariables.EXTENSION_GRANTED.set(task, until.isPresent());
        until.ifPresent(at -> PetitionVariables.DUE_AT.set(task, at));
        until.ifPresent(at -> PetitionVariables.MOVED_DUE_AT.set(task, at));
    }
}
