package vn.doithoai.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.process.DocumentVariables;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.VietnameseTime;

/** Fills in forms as people do in Tasklist. */
@OnStage
class Desk {

    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final DocumentRegister documents;

    Desk(
            TaskService tasks,
            FormService forms,
            RuntimeService runtime,
            RepositoryService repository,
            DocumentRegister documents) {
        this.tasks = tasks;
        this.forms = forms;
        this.runtime = runtime;
        this.repository = repository;
        this.documents = documents;
    }

    void start(CaseFile.Event event) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(event.start())
                .latestVersion()
                .singleResult()
                .getId();
        attempt(
                "Biểu mẫu khởi đầu %s (%s)".formatted(event.start(), event.by()),
                () -> forms.submitStartForm(definition, Map.copyOf(event.fields())));
    }

    List<Script.OpenTask> open() {
        return tasks.createTaskQuery().orderByTaskCreateTime().asc().list().stream()
                .map(this::seen)
                .toList();
    }

    void complete(Script.Cue cue) {
        Script.OpenTask task = cue.task();
        attempt("Việc “%s” (%s)".formatted(task.name(), cue.step().by()), () -> {
            tasks.claim(task.id(), cue.step().by());
            forms.submitTaskForm(task.id(), Map.copyOf(cue.step().fields()));
        });
    }

    /** @throws RehearsalException naming the open tasks when the round has not ended */
    void requireNothingLeft() {
        String open = tasks.createTaskQuery().list().stream()
                .map(task -> "việc “%s” (%s)".formatted(task.getName(), task.getTaskDefinitionKey()))
                .collect(Collectors.joining(", "));
        if (runtime.createProcessInstanceQuery().count() > 0) {
            throw new RehearsalException("Hội nghị chưa kết thúc; không ai trong tệp tình huống làm: " + open + ".");
        }
    }

    private Script.OpenTask seen(Task task) {
        Optional<String> document = Optional.ofNullable(
                        (String) tasks.getVariable(task.getId(), DocumentVariables.DOCUMENT_ID.name()))
                .flatMap(documents::find)
                .map(Document::kind)
                .map(Enum::name);
        return new Script.OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                document,
                VietnameseTime.local(task.getCreateTime()));
    }

    private static void attempt(String what, Runnable deed) {
        try {
            deed.run();
        } catch (AuthorizationException e) {
            throw new RehearsalException(what + " bị từ chối: người này không có quyền.", e);
        } catch (RuntimeException e) {
            throw refusal(e)
                    .map(message -> new RehearsalException(what + " bị từ chối: " + message, e))
                    .orElseGet(() -> new RehearsalException(what + " gặp lỗi kỹ thuật: " + Fault.cause(e), e));
        }
    }

    /** The engine wraps what a listener throws. */
    private static Optional<String> refusal(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(InvalidInputException.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }
}
