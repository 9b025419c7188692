package vn.doithoai.pathways;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import vn.doithoai.engine.VietnameseTime;

/**
 * The virtual clock and the jobs that wait for it. Jobs run at their own instant, never late, so that what a test sees
 * is what a server with a patient job executor would have done. The sending of single mails is left aside.
 */
public final class Stage {

    private static final String DELIVERY = "delivery";

    private final ManagementService management;

    Stage(ManagementService management) {
        this.management = management;
    }

    public LocalDateTime now() {
        return VietnameseTime.local(ClockUtil.getCurrentTime());
    }

    /** Puts the clock to the moment without running anything. */
    public void set(String moment) {
        ClockUtil.setCurrentTime(VietnameseTime.instant(LocalDateTime.parse(moment)));
    }

    /** Lets time pass until the moment; everything due on the way happens at its instant. */
    public void moveTo(String moment) {
        LocalDateTime end = LocalDateTime.parse(moment);
        for (Optional<Job> job = due(end); job.isPresent(); job = due(end)) {
            job.map(Job::getDuedate).map(VietnameseTime::local).ifPresent(this::forwardTo);
            management.executeJob(job.get().getId());
        }
        forwardTo(end);
    }

    /** Runs what is due now. */
    public void settle() {
        moveTo(now().toString());
    }

    /** Instants of all timers that wait at the node. */
    public List<LocalDateTime> timers(String node) {
        return jobs().stream()
                .filter(job -> job.getDuedate() != null && node.equals(node(job)))
                .map(job -> VietnameseTime.local(job.getDuedate()))
                .toList();
    }

    /** Nodes of all timers that are armed. */
    public List<String> armed() {
        return jobs().stream()
                .filter(job -> job.getDuedate() != null)
                .map(this::node)
                .sorted()
                .toList();
    }

    public List<Job> jobs() {
        return management.createJobQuery().active().withRetriesLeft().list().stream()
                .filter(job -> !DELIVERY.equals(job.getProcessDefinitionKey()))
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private Optional<Job> due(LocalDateTime end) {
        return jobs().stream()
                .findFirst()
                .filter(job -> job.getDuedate() == null
                        || !VietnameseTime.local(job.getDuedate()).isAfter(end));
    }

    private String node(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private void forwardTo(LocalDateTime moment) {
        if (moment.isAfter(now())) {
            set(moment.toString());
        }
    }
}
