package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.document.process.DocumentVariables;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.petition.PetitionLetters.Drafted;

/** Hands a drafted letter to the process that issues it. */
final class LetterVariables {

    private LetterVariables() {}

    static void set(VariableScope scope, Drafted letter) {
        DocumentVariables.DOCUMENT_ID.set(scope, letter.documentId());
        DocumentVariables.SIGNER.set(scope, letter.signer());
        DocumentVariables.DUE_AT.set(scope, VietnameseTime.instant(letter.dueAt()));
        PetitionVariables.DOCUMENT_CASE.set(scope, letter.caseNumber());
    }
}
