package vn.doithoai.rehearsal;

import java.time.LocalDate;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionRegister;

/** Carries out what people do to a petition beside its tasks, as its page would for them. */
@OnStage
class StagedDeeds {

    private final PetitionDesk desk;
    private final PetitionRegister petitions;

    StagedDeeds(PetitionDesk desk, PetitionRegister petitions) {
        this.desk = desk;
        this.petitions = petitions;
    }

    /** @throws RehearsalException when there is no such petition, or it does not allow the deed */
    void carryOut(PetitionDeed deed, CaseFile.Event event) {
        String subject = event.subject().orElseThrow();
        Attempt.at("%s %s (%s)".formatted(deed.title(), subject, event.by()), () -> {
            String id = id(subject);
            String reason = field(event, "reason");
            switch (deed) {
                case WITHDRAW -> desk.withdraw(id, reason, event.by());
                case MERGE -> desk.merge(id, id(field(event, "into")), reason, event.by());
                case EXTEND -> desk.requestExtension(id, LocalDate.parse(field(event, "dueOn")), reason, event.by());
                case REOPEN -> desk.reopen(id, reason, event.by());
                case REASSIGN -> desk.reassign(id, field(event, "unit"), reason, event.by());
            }
        });
    }

    private String id(String caseNumber) {
        return petitions
                .byCaseNumber(caseNumber)
                .map(Petition::id)
                .orElseThrow(() -> new InvalidInputException("không có kiến nghị %s.".formatted(caseNumber)));
    }

    private static String field(CaseFile.Event event, String name) {
        return event.fields().get(name).toString();
    }
}
