package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadline;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.Petition.Ending;
import vn.doithoai.petition.PetitionTrail.Deed;

/** A closed petition that has to be taken up again: what ended it is cleared, its number and its trail stay. */
@Component
class Reopening {

    private static final List<String> CLEARED = List.of(
            "outcome",
            "closed_at",
            "days_late",
            "word_at",
            "refusal",
            "missing",
            "supplement_due",
            "urged_for",
            "answer_form",
            "answer",
            "answered_by",
            "commitment_owner",
            "commitment_due");

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final Deadlines deadlines;
    private final PetitionTrail trail;
    private final Clock clock;

    Reopening(PetitionRegister register, PetitionNotes notes, Deadlines deadlines, PetitionTrail trail, Clock clock) {
        this.register = register;
        this.notes = notes;
        this.deadlines = deadlines;
        this.trail = trail;
        this.clock = clock;
    }

    void reopen(String id, String reason, String user) {
        register.lock(id);
        Ending ending = register.get(id)
                .ending()
                .orElseThrow(() -> new InvalidInputException("Kiến nghị chưa kết thúc nên không cần mở lại."));
        if (ending.outcome() == Outcome.MERGED) {
            String main = register.get(ending.mergedInto().orElseThrow()).caseNumber();
            throw new InvalidInputException("Kiến nghị đã gộp vào %s; vui lòng mở lại hồ sơ đó.".formatted(main));
        }
        notes.write(id, fresh());
        trail.add(id, user, Deed.REOPENED, Optional.of(reason));
    }

    private Map<String, Object> fresh() {
        LocalDate today = LocalDate.now(clock);
        Deadline due = deadlines.due(TermCode.WORD_TO_PETITIONER, today);
        Map<String, Object> columns = new HashMap<>();
        columns.put("state", PetitionState.IN_PROGRESS.name());
        columns.put("term", due.code().name());
        columns.put("term_from", today);
        columns.put("due_on", due.lastDay());
        columns.put("due_why", due.explanation());
        for (String cleared : new String[] {
            "outcome",
            "closed_at",
            "days_late",
            "word_at",
            "refusal",
            "missing",
            "supplement_due",
            "urged_for",
            "answer_form",
            "answer",
            "answered_by",
            "commitment_owner",
            "commitment_due"
        }) {
            columns.put(cleared, null);
        }
        return columns;
    }
}
