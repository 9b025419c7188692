package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the session of a case takes place. Asked of the room that keeps the schedule, so that a text is held against what
 * is planned now and not only against what was planned when it was drafted.
 */
public interface CaseSession {

    /** @return empty when this case has no session */
    Optional<LocalDate> dayOf(String caseNumber);
}
