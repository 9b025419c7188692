package vn.doithoai.petition.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionEntry;
import vn.doithoai.petition.PetitionIntake;
import vn.doithoai.petition.PetitionStarter.Entry;

/** Registers what a start form brought and says with what its process begins. */
@Component
class EnteringPetitions {

    private final PetitionIntake intake;
    private final StartVariables variables;

    EnteringPetitions(PetitionIntake intake, StartVariables variables) {
        this.intake = intake;
        this.variables = variables;
    }

    /** The new case number and the variables that go with it. */
    record Entered(String caseNumber, Map<String, Object> variables) {}

    Entered enter(PetitionEntry entry, String user) {
        Petition petition = intake.register(entry, user);
        boolean reachable = entry.petitioner().email().isPresent();
        return new Entered(petition.caseNumber(), variables.of(petition, Entry.NEW, reachable));
    }
}
