package vn.doithoai.rehearsal;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import vn.doithoai.engine.VietnameseTime;

/** Prints what happened, one line per finished step, with the date, the person and the reason. */
@OnStage
class Timeline {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Set<String> SILENT =
            Set.of("exclusiveGateway", "eventBasedGateway", "startEvent", "subProcess", "callActivity");

    private final HistoryService history;
    private final TimelineNotes notes;
    private final VirtualClock clock;
    private final PrintStream out = System.out;
    private final Set<String> printed = new HashSet<>();

    Timeline(HistoryService history, TimelineNotes notes, VirtualClock clock) {
        this.history = history;
        this.notes = notes;
        this.clock = clock;
    }

    /** Prints the steps that finished since the last call. */
    void record() {
        history.createHistoricActivityInstanceQuery().finished().list().stream()
                .filter(step -> !step.isCanceled() && !SILENT.contains(step.getActivityType()))
                .filter(step -> printed.add(step.getId()))
                .sorted(Comparator.comparing(HistoricActivityInstance::getEndTime))
                .forEach(this::print);
    }

    void event(CaseFile.Event event) {
        line(clock.now(), "Nộp biểu mẫu “%s” – %s".formatted(event.start(), event.by()));
    }

    private void print(HistoricActivityInstance step) {
        String who = step.getAssignee() == null ? "" : " – " + step.getAssignee();
        line(VietnameseTime.local(step.getEndTime()), step.getActivityName() + who);
        notes.of(step).forEach(note -> out.println("                    " + note));
    }

    private void line(LocalDateTime at, String text) {
        out.println(at.format(MOMENT) + "    " + text);
    }
}
