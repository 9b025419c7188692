package vn.doithoai.pathways;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.doithoai.document.lint.Reasons;
import vn.doithoai.document.lint.SampleReasons;
import vn.doithoai.document.process.DocumentVariables;

/** Who hands in a draft has said before why its warnings may stand; only tests of that rule do otherwise. */
final class Explaining {

    private final TaskService tasks;
    private final Reasons reasons;

    Explaining(TaskService tasks, Reasons reasons) {
        this.tasks = tasks;
        this.reasons = reasons;
    }

    void before(Task task, Person by) {
        if (task.getTaskDefinitionKey().equals("UserTask_DraftDocument")) {
            String document = (String) tasks.getVariable(task.getId(), DocumentVariables.DOCUMENT_ID.name());
            reasons.giveByRule(document, SampleReasons.BY_RULE, by.user());
        }
    }
}
