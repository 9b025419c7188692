package vn.doithoai.petition.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.PetitionImportStarter;

/** Starts {@code petition-import.bpmn}; the only one to talk to the engine's runtime for it. */
@Component
class PetitionImportProcess implements PetitionImportStarter {

    private final RuntimeService runtime;

    PetitionImportProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(String importId, String caseNumber) {
        runtime.createMessageCorrelation(PetitionImportVariables.UPLOADED)
                .processInstanceBusinessKey(caseNumber)
                .setVariable(PetitionImportVariables.IMPORT_ID.name(), importId)
                .correlateStartMessage();
    }
}
