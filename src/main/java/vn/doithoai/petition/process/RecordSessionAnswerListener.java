package vn.doithoai.petition.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.petition.Answering;
import vn.doithoai.petition.Outcome;

@Component
class RecordSessionAnswerListener implements TaskListener {

    private final Answering answering;

    RecordSessionAnswerListener(Answering answering) {
        this.answering = answering;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean answered = TaskFields.yes(task, "answered", "open");
        Optional<String> text =
                Optional.of(AnswerFields.ANSWER).filter(field -> answered).map(field -> field.require(task));
        answering.atSession(PetitionVariables.PETITION_ID.get(task), text, CurrentUser.of(task));
        AnswerFields.ANSWER.take(task);
        PetitionVariables.ANSWERED.set(task, answered);
        PetitionVariables.OUTCOME.set(task, Outcome.ANSWERED_AT_SESSION.name());
        PetitionVariables.UNIT_ANSWER_DUE_AT.set(task, PetitionVariables.DUE_AT.get(task));
    }
}
