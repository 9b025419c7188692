package vn.doithoai.rehearsal;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import vn.doithoai.engine.VietnameseTime;

/** Runs the engine's jobs in the order of their time, in place of the job executor. */
@OnStage
class JobRunner {

    private final ManagementService management;

    JobRunner(ManagementService management) {
        this.management = management;
    }

    /**
     * Runs one job that is due.
     *
     * @return false when none was
     */
    boolean runNext(LocalDateTime now) {
        Date moment = VietnameseTime.instant(now);
        Optional<Job> due = waiting().stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(moment))
                .findFirst();
        due.ifPresent(job -> run(job.getId()));
        return due.isPresent();
    }

    /** When the next job falls due. */
    Optional<LocalDateTime> nextDue() {
        return waiting().stream()
                .map(Job::getDuedate)
                .filter(due -> due != null)
                .map(VietnameseTime::local)
                .findFirst();
    }

    /** A failed job keeps its exception; the engine has put it off or made it an incident. */
    private void run(String jobId) {
        try {
            management.executeJob(jobId);
        } catch (RuntimeException e) {
            // counted by the engine: retries go down, and at none left an incident stands in the result
            return;
        }
    }

    private List<Job> waiting() {
        return management.createJobQuery().active().withRetriesLeft().list().stream()
                // the engine's own housekeeping belongs to no process and never ends
                .filter(job -> job.getProcessInstanceId() != null)
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
