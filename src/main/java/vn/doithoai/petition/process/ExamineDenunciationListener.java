package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.petition.Examination;

@Component
class ExamineDenunciationListener implements TaskListener {

    private final Examination examination;

    ExamineDenunciationListener(Examination examination) {
        this.examination = examination;
    }

    @Override
    public void notify(DelegateTask task) {
        ExaminationForm form = ExaminationForm.take(task);
        form.apply(examination, PetitionVariables.PETITION_ID.get(task), CurrentUser.of(task));
        PetitionVariables.EXAMINATION.set(task, form.result().name());
        PetitionVariables.OUTCOME.set(task, form.outcome().name());
    }
}
