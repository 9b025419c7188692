package vn.doithoai.petition.process;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClock;
import vn.doithoai.petition.PetitionStarter.Entry;

/** What every petition starts with, whichever door it comes through. */
@Component
class StartVariables {

    private final PetitionClock clock;

    StartVariables(PetitionClock clock) {
        this.clock = clock;
    }

    Map<String, Object> of(Petition petition, Entry entry, boolean acknowledges) {
        PetitionClock.Instants at = clock.starting(petition, entry == Entry.REOPENED);
        VariableMap variables = Variables.createVariables();
        variables.putValue(PetitionVariables.PETITION_ID.name(), petition.id());
        variables.putValue(PetitionVariables.ENTRY.name(), entry.name());
        variables.putValue(PetitionVariables.ACKNOWLEDGES.name(), acknowledges);
        variables.putValue(PetitionVariables.DUE_AT.name(), VietnameseTime.instant(at.dueAt()));
        variables.putValue(PetitionVariables.WARN_AT.name(), VietnameseTime.instant(at.warnAt()));
        variables.putValue(PetitionVariables.CHECK_DUE_AT.name(), VietnameseTime.instant(at.acknowledgeDueAt()));
        return variables;
    }
}
