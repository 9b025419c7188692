package vn.doithoai.rehearsal;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricActivityInstanceQuery;
import vn.doithoai.engine.VietnameseTime;

/** Prints what happened, one line per finished step, with the date, the person and the reason. */
@OnStage
class Timeline {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String INDENT = " ".repeat(20);
    /** Steps that tell a reader nothing that the next line does not. */
    private static final Set<String> SILENT = Set.of(
            "exclusiveGateway", "eventBasedGateway", "parallelGateway", "startEvent", "subProcess", "callActivity");

    private static final Set<String> SILENT_ENDS = Set.of("EndEvent_DocumentFiled", "EndEvent_Sent");

    private final HistoryService history;
    private final RepositoryService repository;
    private final Subjects subjects;
    private final TimelineNotes notes;
    private final VirtualClock clock;
    private final PrintStream out = System.out;
    private final Set<String> printed = new HashSet<>();
    private LocalDateTime looked = LocalDateTime.MIN;

    Timeline(
            HistoryService history,
            RepositoryService repository,
            Subjects subjects,
            TimelineNotes notes,
            VirtualClock clock) {
        this.history = history;
        this.repository = repository;
        this.subjects = subjects;
        this.notes = notes;
        this.clock = clock;
    }

    /** Prints the steps that finished since the last call, in the order in which they ran. */
    void record() {
        finishedSinceLastLook().stream()
                .filter(step -> printed.add(step.getId()))
                .filter(step -> !step.isCanceled() && !SILENT.contains(step.getActivityType()))
                .filter(step -> !SILENT_ENDS.contains(step.getActivityId()))
                .forEach(this::print);
    }

    /** What ended at the moment of the last look may have come after it, so that moment is asked for again. */
    private List<HistoricActivityInstance> finishedSinceLastLook() {
        HistoricActivityInstanceQuery finished =
                history.createHistoricActivityInstanceQuery().finished();
        if (looked.isAfter(LocalDateTime.MIN)) {
            finished.finishedAfter(VietnameseTime.instant(looked));
        }
        looked = clock.now();
        return finished.orderPartiallyByOccurrence().asc().list();
    }

    void event(CaseFile.Event event) {
        event.start().ifPresent(id -> line(clock.now(), "Nộp biểu mẫu “%s” – %s".formatted(name(id), event.by())));
        event.act()
                .map(PetitionDeed::of)
                .ifPresent(deed -> line(
                        clock.now(),
                        "%s %s – %s".formatted(deed.title(), event.subject().orElseThrow(), event.by())));
    }

    private String name(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getName();
    }

    private void print(HistoricActivityInstance step) {
        String who = step.getAssignee() == null ? "" : " – " + step.getAssignee();
        String subject = subjects.of(step);
        line(VietnameseTime.local(step.getEndTime()), step.getActivityName() + who + Subjects.mark(subject));
        notes(step, subject).forEach(note -> out.println(INDENT + note));
    }

    private List<String> notes(HistoricActivityInstance step, String subject) {
        try {
            return notes.of(step, subject);
        } catch (RuntimeException e) {
            throw new RehearsalException(
                    "Bước “%s” gặp lỗi kỹ thuật: %s".formatted(step.getActivityName(), Fault.cause(e)), e);
        }
    }

    private void line(LocalDateTime at, String text) {
        out.println(at.format(MOMENT) + "    " + text);
    }
}
