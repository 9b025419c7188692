package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.GivingWord;

@Component
class DraftWordDelegate implements JavaDelegate {

    private final GivingWord word;

    DraftWordDelegate(GivingWord word) {
        this.word = word;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LetterVariables.set(execution, word.draft(PetitionVariables.PETITION_ID.get(execution)));
    }
}
