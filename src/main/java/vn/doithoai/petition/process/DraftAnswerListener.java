package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.petition.Answering;
import vn.doithoai.petition.DraftedAnswer;

@Component
class DraftAnswerListener implements TaskListener {

    private final Answering answering;

    DraftAnswerListener(Answering answering) {
        this.answering = answering;
    }

    @Override
    public void notify(DelegateTask task) {
        DraftedAnswer answer = AnswerFields.take(task);
        answering.draft(PetitionVariables.PETITION_ID.get(task), answer, CurrentUser.of(task));
        PetitionVariables.ANSWER_FORM.set(task, answer.form().map(Enum::name).orElse(AnswerFields.DECLINED));
    }
}
