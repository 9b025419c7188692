package vn.doithoai.petition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a text about a petition fit to leave the office: nothing in it tells who wrote. */
@Service
@Transactional(readOnly = true)
public class PublicWording {

    private final PetitionRegister register;
    private final Identities identities;

    PublicWording(PetitionRegister register, Identities identities) {
        this.register = register;
        this.identities = identities;
    }

    /** @param petitionCaseNumber e.g. {@code KN-2025-02-0001} */
    public String of(String petitionCaseNumber, String text) {
        return register.byCaseNumber(petitionCaseNumber)
                .map(petition -> identities.blackened(petition, text))
                .orElseGet(() -> Redaction.of(Petitioner.unknown()).blacken(text));
    }
}
