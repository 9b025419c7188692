package vn.doithoai.petition.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.OnBehalf;
import vn.doithoai.petition.Outcome;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionStarter;

/**
 * Starts {@code petition.bpmn} and tells it what happened; the only one to talk to the engine's runtime for it. Who may
 * do so was asked before by the rooms on top, so the engine does not ask again.
 */
@Component
class PetitionProcess implements PetitionStarter {

    private final RuntimeService runtime;
    private final OnBehalf office;
    private final StartVariables variables;

    PetitionProcess(RuntimeService runtime, OnBehalf office, StartVariables variables) {
        this.runtime = runtime;
        this.office = office;
        this.variables = variables;
    }

    @Override
    public void start(Petition petition, Entry entry, boolean acknowledges) {
        office.ofTheOffice(() -> runtime.startProcessInstanceByMessage(
                PetitionVariables.PETITION_ENTERED,
                petition.caseNumber(),
                variables.of(petition, entry, acknowledges)));
    }

    @Override
    public boolean end(Petition petition, Outcome outcome) {
        return office.ofTheOffice(() -> {
            List<Execution> waiting = waiting(petition, PetitionVariables.PETITION_ENDED);
            waiting.forEach(execution -> {
                runtime.setVariable(execution.getProcessInstanceId(), PetitionVariables.OUTCOME.name(), outcome.name());
                runtime.messageEventReceived(PetitionVariables.PETITION_ENDED, execution.getId());
            });
            return !waiting.isEmpty();
        });
    }

    @Override
    public boolean askForTime(Petition petition) {
        return office.ofTheOffice(() -> {
            List<Execution> waiting = waiting(petition, PetitionVariables.EXTENSION_REQUESTED);
            waiting.forEach(execution ->
                    runtime.messageEventReceived(PetitionVariables.EXTENSION_REQUESTED, execution.getId()));
            return !waiting.isEmpty();
        });
    }

    private List<Execution> waiting(Petition petition, String message) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(PetitionVariables.PROCESS)
                .processInstanceBusinessKey(petition.caseNumber())
                .messageEventSubscriptionName(message)
                .list();
    }
}
