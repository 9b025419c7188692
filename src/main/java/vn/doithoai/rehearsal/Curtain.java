package vn.doithoai.rehearsal;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.doithoai.conference.RoundRegister;

/** Looks at the end whether the round and its petitions are over. Commitments may outlive them where the case stops. */
@OnStage
class Curtain {

    private static final String COMMITMENT = "CK-";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RoundRegister rounds;

    Curtain(RuntimeService runtime, TaskService tasks, RoundRegister rounds) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.rounds = rounds;
    }

    /** @throws RehearsalException naming the open tasks when something has not ended that should have */
    Outcome fall(CaseFile file, Script script) {
        List<ProcessInstance> left =
                runtime.createProcessInstanceQuery().rootProcessInstances().list();
        boolean mayStay = file.until().isPresent();
        if (left.stream().anyMatch(instance -> !mayStay || !commitment(instance))) {
            throw new RehearsalException("Hội nghị chưa kết thúc; không ai trong tệp tình huống làm: " + open() + ".");
        }
        return new Outcome(
                rounds.all(),
                left.stream()
                        .map(ProcessInstance::getBusinessKey)
                        .sorted()
                        .map("Cam kết %s: còn mở khi dừng diễn tập."::formatted)
                        .toList(),
                script.unused());
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
