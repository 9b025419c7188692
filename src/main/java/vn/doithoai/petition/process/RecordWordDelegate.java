package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.GivingWord;

@Component
class RecordWordDelegate implements JavaDelegate {

    private final GivingWord word;

    RecordWordDelegate(GivingWord word) {
        this.word = word;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PetitionVariables.OUTCOME.set(
                execution,
                word.give(PetitionVariables.PETITION_ID.get(execution)).name());
    }
}
