package vn.doithoai.casefile.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.doithoai.casefile.TaskSubject;
import vn.doithoai.casefile.TaskSubject.Kind;
import vn.doithoai.casefile.TaskSubjects;
import vn.doithoai.commitment.process.CommitmentVariables;
import vn.doithoai.conference.process.ConferenceVariables;
import vn.doithoai.delivery.process.DeliveryVariables;
import vn.doithoai.document.process.DocumentVariables;
import vn.doithoai.engine.ProcessVariable;
import vn.doithoai.petition.process.PetitionVariables;
import vn.doithoai.remedy.process.RemedyVariables;

/**
 * Finds a task under the engine's own authorizations, so that the case file shows of a task's subject nothing to
 * whoever would not see the task in Tasklist.
 */
@Component
class EngineTaskSubjects implements TaskSubjects {

    private static final Map<String, Subject> BY_PROCESS = Map.of(
            DocumentVariables.PROCESS,
            new Subject(Kind.DOCUMENT, DocumentVariables.DOCUMENT_ID),
            ConferenceVariables.PROCESS,
            new Subject(Kind.ROUND, ConferenceVariables.ROUND_ID),
            ConferenceVariables.RESCHEDULE_PROCESS,
            new Subject(Kind.CHANGE, ConferenceVariables.CHANGE_ID),
            DeliveryVariables.PROCESS_ID,
            new Subject(Kind.DELIVERY, DeliveryVariables.DELIVERY_ID),
            PetitionVariables.PROCESS,
            new Subject(Kind.PETITION, PetitionVariables.PETITION_ID),
            CommitmentVariables.PROCESS,
            new Subject(Kind.COMMITMENT, CommitmentVariables.COMMITMENT_ID),
            RemedyVariables.PROCESS,
            new Subject(Kind.DOCUMENT, RemedyVariables.FAULTY_DOCUMENT_ID));

    private final TaskService tasks;
    private final RepositoryService repository;
    private final IdentityService identity;

    EngineTaskSubjects(TaskService tasks, RepositoryService repository, IdentityService identity) {
        this.tasks = tasks;
        this.repository = repository;
        this.identity = identity;
    }

    private record Subject(Kind kind, ProcessVariable<String> variable) {}

    @Override
    public Optional<TaskSubject> of(String taskId, String username) {
        return as(
                        username,
                        () -> Optional.ofNullable(
                                tasks.createTaskQuery().taskId(taskId).singleResult()))
                .flatMap(this::subject);
    }

    @Override
    public boolean works(TaskSubject subject, String username) {
        return BY_PROCESS.values().stream()
                .filter(known -> known.kind() == subject.kind())
                .anyMatch(known -> as(
                                username,
                                () -> tasks.createTaskQuery()
                                        .processVariableValueEquals(
                                                known.variable().name(), subject.id())
                                        .count())
                        > 0);
    }

    private Optional<TaskSubject> subject(Task task) {
        return Optional.ofNullable(task.getProcessDefinitionId())
                .map(id -> repository.getProcessDefinition(id).getKey())
                .flatMap(process -> Optional.ofNullable(BY_PROCESS.get(process)))
                .flatMap(subject -> Optional.ofNullable(tasks.getVariable(
                                task.getId(), subject.variable().name()))
                        .map(id -> new TaskSubject(
                                subject.kind(), subject.variable().type().cast(id))));
    }

    private <T> T as(String username, Supplier<T> question) {
        List<String> groups = identity.createGroupQuery().groupMember(username).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(username, groups);
        try {
            return question.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
