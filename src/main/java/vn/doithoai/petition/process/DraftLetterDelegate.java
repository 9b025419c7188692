package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.petition.PetitionLetters;

@Component
class DraftLetterDelegate implements JavaDelegate {

    private final PetitionLetters letters;

    DraftLetterDelegate(PetitionLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentKind kind = DocumentKind.valueOf(PetitionVariables.DOCUMENT_KIND.get(execution));
        LetterVariables.set(execution, letters.draft(PetitionVariables.PETITION_ID.get(execution), kind));
    }
}
