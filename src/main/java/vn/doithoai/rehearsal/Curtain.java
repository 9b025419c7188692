package vn.doithoai.rehearsal;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.conference.RoundRegister;

/** Looks at the end whether the round and its petitions are over. Commitments may outlive them where the case stops. */
@OnStage
class Curtain {

    private static final String COMMITMENT = "CK-";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RoundRegister rounds;
    private final Commitments commitments;

    Curtain(RuntimeService runtime, TaskService tasks, RoundRegister rounds, Commitments commitments) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.rounds = rounds;
        this.commitments = commitments;
    }

    /** @throws RehearsalException naming the open tasks when something has not ended that should have */
    Outcome fall(CaseFile file, Script script) {
        List<ProcessInstance> left =
                runtime.createProcessInstanceQuery().rootProcessInstances().list();
        boolean mayStay = file.until().isPresent();
        if (left.stream().anyMatch(instance -> !mayStay || !commitment(instance))) {
            throw new RehearsalException("Hội nghị chưa kết thúc; không ai trong tệp tình huống làm: " + open() + ".");
        }
        List<Commitment> kept = rounds.all().stream()
                .flatMap(round -> commitments.ofRound(round.caseNumber()).stream())
                .filter(Commitment::open)
                .toList();
        return new Outcome(rounds.all(), kept, script.unused());
    }

    private String open() {
        return tasks.createTaskQuery().list().stream()
                .map(task -> "việc “%s” (%s)".formatted(task.getName(), task.getTaskDefinitionKey()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean commitment(ProcessInstance instance) {
        return instance.getBusinessKey() != null && instance.getBusinessKey().startsWith(COMMITMENT);
    }
}
