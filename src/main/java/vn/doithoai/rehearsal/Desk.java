package vn.doithoai.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.lint.Reasons;
import vn.doithoai.document.process.DocumentVariables;
import vn.doithoai.engine.VietnameseTime;

/** Fills in forms as people do in Tasklist. */
@OnStage
class Desk {

    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final DocumentRegister documents;
    private final Reasons reasons;
    /** What is told of a task never changes, and is asked for at each move. */
    private final Map<String, Script.OpenTask> known = new HashMap<>();

    Desk(
            TaskService tasks,
            FormService forms,
            RuntimeService runtime,
            RepositoryService repository,
            DocumentRegister documents,
            Reasons reasons) {
        this.tasks = tasks;
        this.forms = forms;
        this.runtime = runtime;
        this.repository = repository;
        this.documents = documents;
        this.reasons = reasons;
    }

    void start(String process, CaseFile.Event event) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        Attempt.at(
                "Biểu mẫu khởi đầu %s (%s)".formatted(process, event.by()),
                () -> forms.submitStartForm(definition, Map.copyOf(event.fields())));
    }

    List<Script.OpenTask> open() {
        return tasks.createTaskQuery().orderByTaskCreateTime().asc().list().stream()
                .map(task -> known.computeIfAbsent(task.getId(), id -> seen(task)))
                .toList();
    }

    void complete(Script.Cue cue) {
        Script.OpenTask task = cue.task();
        Attempt.at("Việc “%s” (%s, hồ sơ %s)".formatted(task.name(), cue.step().by(), task.subject()), () -> {
            tasks.claim(task.id(), cue.step().by());
            explain(task, cue.step());
            forms.submitTaskForm(task.id(), Map.copyOf(cue.step().fields()));
        });
    }

    private void explain(Script.OpenTask task, CaseFile.Step step) {
        if (!step.reasons().isEmpty()) {
            reasons.giveByRule(documentOf(task.id()).orElseThrow(), step.reasons(), step.by());
        }
    }

    private Script.OpenTask seen(Task task) {
        Optional<String> document = documentOf(task.getId())
                .flatMap(documents::find)
                .map(Document::kind)
                .map(Enum::name);
        return new Script.OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                document,
                subject(task),
                VietnameseTime.local(task.getCreateTime()));
    }

    private Optional<String> documentOf(String taskId) {
        return Optional.ofNullable((String) tasks.getVariable(taskId, DocumentVariables.DOCUMENT_ID.name()));
    }

    private String subject(Task task) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return Optional.ofNullable(instance.getBusinessKey()).orElse("");
    }
}
