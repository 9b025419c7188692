package vn.doithoai.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.doithoai.engine.InvalidInputException;

/** Fills in forms as people do in Tasklist, with the rights of their roles and no more. */
public final class Desk {

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final Stage stage;
    private final Explaining explaining;

    Desk(ProcessEngine engine, Stage stage, Explaining explaining) {
        this.forms = engine.getFormService();
        this.tasks = engine.getTaskService();
        this.runtime = engine.getRuntimeService();
        this.repository = engine.getRepositoryService();
        this.identity = engine.getIdentityService();
        this.stage = stage;
        this.explaining = explaining;
    }

    /** Sends a start form; what follows without waiting has happened when this returns. */
    public ProcessInstance start(String process, Person by, Fields fields) {
        ProcessInstance started = submitStart(process, by, fields);
        stage.settle();
        return started;
    }

    /** Sends a start form without running any job after it. */
    public ProcessInstance submitStart(String process, Person by, Fields fields) {
        ProcessDefinitionQuery known = repository.createProcessDefinitionQuery().processDefinitionKey(process);
        String definition = known.latestVersion().singleResult().getId();
        return as(by, () -> forms.submitStartForm(definition, fields.values()));
    }

    /** Does the only open task of this kind. */
    public void complete(String task, Person by, Fields fields) {
        complete(task(task), by, fields);
    }

    /** Does this task where several of its kind are open. */
    public void complete(Task task, Person by, Fields fields) {
        submit(task, by, fields);
        stage.settle();
    }

    /** Sends the form of a task without running any job after it. */
    public void submit(String task, Person by, Fields fields) {
        submit(task(task), by, fields);
    }

    private void submit(Task task, Person by, Fields fields) {
        String id = task.getId();
        tasks.setAssignee(id, null);
        as(by, () -> {
            tasks.claim(id, by.user());
            explaining.before(task, by);
            forms.submitTaskForm(id, fields.values());
            return id;
        });
    }

    /** One person passes a task on to another, past everything the models plan. */
    public void handTo(String task, Person from, Person to) {
        as(from, () -> {
            tasks.addCandidateUser(task(task).getId(), to.user());
            return task;
        });
    }

    public Task task(String key) {
        return tasks.createTaskQuery().taskDefinitionKey(key).singleResult();
    }

    public Object variable(Task task, String name) {
        return tasks.getVariable(task.getId(), name);
    }

    public List<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .flatMap(link -> Stream.ofNullable(link.getGroupId() == null ? link.getUserId() : link.getGroupId()))
                .toList();
    }

    /** Keys of the tasks that are open. */
    public List<String> open() {
        return tasks.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** The running instance that the given one has called. */
    public ProcessInstance called(ProcessInstance caller) {
        return runtime.createProcessInstanceQuery()
                .superProcessInstanceId(caller.getId())
                .singleResult();
    }

    /** Names of everything that running instances keep. */
    public List<String> variableNames() {
        return runtime.createVariableInstanceQuery().list().stream()
                .map(variable -> variable.getName())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the person is told whose input was refused. */
    public String refusal(ThrowingCallable input) {
        Throwable cause = catchThrowable(input);
        assertThat(cause).as("the input should have been refused").isNotNull();
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertThat(cause).isInstanceOf(InvalidInputException.class);
        assertThat(cause.getMessage()).matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
        return cause.getMessage();
    }

    private <T> T as(Person person, Supplier<T> deed) {
        identity.setAuthentication(person.user(), person.roles());
        try {
            return deed.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
