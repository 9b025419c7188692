package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Classifying;

/** Codes only; the text is read in the case file. */
@Component
class FillClassificationListener implements TaskListener {

    private final Classifying classifying;

    FillClassificationListener(Classifying classifying) {
        this.classifying = classifying;
    }

    @Override
    public void notify(DelegateTask task) {
        classifying
                .suggestion(PetitionVariables.PETITION_ID.get(task))
                .map(ClassificationForm::show)
                .ifPresent(task::setVariablesLocal);
    }
}
