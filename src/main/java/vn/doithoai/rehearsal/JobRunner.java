package vn.doithoai.rehearsal;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.doithoai.engine.VietnameseTime;

/** Runs the engine's jobs in the order of their time, in place of the job executor. */
@OnStage
class JobRunner {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Map<String, String> causes = new HashMap<>();

    JobRunner(ManagementService management, RuntimeService runtime, RepositoryService repository) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
    }

    /**
     * Runs one job that is due.
     *
     * @return false when none was
     */
    boolean runNext(LocalDateTime now) {
        Date moment = VietnameseTime.instant(now);
        // only what the engine itself would run: all that waits is many times more, and asked for at every move
        Optional<Job> due = inOrder(management.createJobQuery().active().executable())
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(moment))
                .findFirst();
        due.ifPresent(job -> run(job.getId()));
        return due.isPresent();
    }

    /** When the next job falls due. */
    Optional<LocalDateTime> nextDue() {
        return inOrder(management.createJobQuery().active().withRetriesLeft())
                .map(Job::getDuedate)
                .filter(due -> due != null)
                .map(VietnameseTime::local)
                .findFirst();
    }

    /** A job that fails has been put off by the engine, or made an incident; why it failed is kept for the end. */
    private void run(String jobId) {
        try {
            management.executeJob(jobId);
        } catch (RuntimeException e) {
            // counted by the engine: retries go down, and at none left there is an incident
            causes.put(jobId, Fault.cause(e));
        }
    }

    /** @throws RehearsalException naming each step that failed as often as it may, and why it did the last time */
    void requireNoFault() {
        String broken = runtime.createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(incident -> "bước “%s”: %s"
                        .formatted(
                                name(incident),
                                causes.getOrDefault(incident.getConfiguration(), incident.getIncidentMessage())))
                .collect(Collectors.joining("; "));
        if (!broken.isEmpty()) {
            throw new RehearsalException("Có sự cố kỹ thuật ở " + broken);
        }
    }

    private String name(Incident incident) {
        ModelElementInstance step = repository
                .getBpmnModelInstance(incident.getProcessDefinitionId())
                .getModelElementById(incident.getActivityId());
        return step instanceof FlowElement named ? named.getName() : incident.getActivityId();
    }

    private static Stream<Job> inOrder(JobQuery jobs) {
        return jobs.list().stream()
                // the engine's own housekeeping belongs to no process and never ends
                .filter(job -> job.getProcessInstanceId() != null)
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
