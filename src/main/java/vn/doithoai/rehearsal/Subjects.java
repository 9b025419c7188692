package vn.doithoai.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** Which case a step belongs to. A case number only: who stands behind it is not for the timeline. */
@OnStage
class Subjects {

    private final HistoryService history;
    private final Map<String, String> known = new HashMap<>();

    Subjects(HistoryService history) {
        this.history = history;
    }

    /** The business key of the step's instance; empty when it has none. */
    String of(HistoricActivityInstance step) {
        return known.computeIfAbsent(
                step.getProcessInstanceId(),
                id -> Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                                .processInstanceId(id)
                                .singleResult()
                                .getBusinessKey())
                        .orElse(""));
    }

    /** What stands behind a step of one of many cases that run side by side; nothing behind those of the round. */
    static String mark(String subject) {
        return subject.startsWith("KN-") || subject.startsWith("CK-") ? " · " + subject : "";
    }
}
