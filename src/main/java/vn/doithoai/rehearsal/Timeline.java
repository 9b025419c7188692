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
import vn.doithoai.engine.VietnameseTime;

/** Prints what happened, one line per finished step, with the date, the person and the reason. */
@OnStage
class Timeline {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String INDENT = " ".repeat(20);
    /** Steps that tell a reader nothing that the next line does not. */
    private static final Set<String> SILENT =
            Set.of("exclusiveGateway", "eventBasedGateway", "startEvent", "subProcess", "callActivity");

    private static final Set<String> SILENT_ENDS = Set.of("EndEvent_DocumentFiled", "EndEvent_Sent");

    private final HistoryService history;
    private final RepositoryService repository;
    private final TimelineNotes notes;
    private final VirtualClock clock;
    private final PrintStream out = System.out;
    private final Set<String> printed = new HashSet<>();

    Timeline(HistoryService history, RepositoryService repository, TimelineNotes notes, VirtualClock clock) {
        this.history = history;
        this.repository = repository;
        this.notes = notes;
        this.clock = clock;
    }

    /** Prints the steps that finished since the last call, in the order in which they ran. */
    void record() {
        history.createHistoricActivityInstanceQuery().finished().orderPartiallyByOccurrence().asc().list().stream()
                .filter(step -> printed.add(step.getId()))
                .filter(step -> !step.isCanceled() && !SILENT.contains(step.getActivityType()))
                .filter(step -> !SILENT_ENDS.contains(step.getActivityId()))
                .forEach(this::print);
    }

    void event(CaseFile.Event event) {
        String process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(event.start())
                .latestVersion()
                .singleResult()
                .getName();
        line(clock.now(), "Nộp biểu mẫu “%s” – %s".formatted(process, event.by()));
    }

    private void print(HistoricActivityInstance step) {
        String who = step.getAssignee() == null ? "" : " – " + step.getAssignee();
        line(VietnameseTime.local(step.getEndTime()), step.getActivityName() + who);
        notes(step).forEach(note -> out.println(INDENT + note));
    }

    private List<String> notes(HistoricActivityInstance step) {
        try {
            return notes.of(step);
        } catch (RuntimeException e) {
            throw new RehearsalException(
                    "Bước “%s” gặp lỗi kỹ thuật: %s".formatted(step.getActivityName(), Fault.cause(e)), e);
        }
    }

    private void line(LocalDateTime at, String text) {
        out.println(at.format(MOMENT) + "    " + text);
    }
}
