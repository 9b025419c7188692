package vn.doithoai.petition;

import org.springframework.stereotype.Component;

/**
 * What a task list may say of a petition: its number, and its field unless it is secret. Not its summary: a petition can
 * turn out to be a denunciation later, and what the engine once wrote down stays in its history.
 */
@Component
public class TaskTitles {

    private final PetitionRegister register;
    private final Fields fields = Fields.shipped();

    TaskTitles(PetitionRegister register) {
        this.register = register;
    }

    public String of(String petitionId) {
        Petition petition = register.get(petitionId);
        return petition.classification()
                .filter(known -> !petition.secret())
                .map(known -> petition.caseNumber() + ": " + fields.name(known.field()))
                .orElse(petition.caseNumber());
    }
}
