package vn.doithoai.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;

/** How long a known fault may stand: a term for the decision, another one for the document that puts it right. */
@Component
public class RemedyTerms {

    private final Deadlines deadlines;
    private final Clock clock;

    RemedyTerms(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** By when the head should have decided. */
    public LocalDateTime decideBy(Remedy remedy) {
        return deadlines
                .due(TermCode.DECIDE_REMEDY, remedy.requestedAt().toLocalDate())
                .endsAtLocal();
    }

    /** By when the document should be out that is drafted now. */
    LocalDateTime issueBy() {
        return deadlines.due(TermCode.ISSUE_REMEDY, LocalDate.now(clock)).endsAtLocal();
    }
}
