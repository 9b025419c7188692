package vn.doithoai.conference;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.delivery.CalendarEntry;

/**
 * What tells one document of a round from another.
 *
 * @param groups recipient groups of the directory: the first is printed, all are delivered to
 * @param signer user who signs
 * @param secretary user who signs at the left; minutes only
 * @param dueAt when it should be out
 */
record DraftPlan(
        String template,
        String subject,
        List<String> groups,
        Map<String, Object> facts,
        String signer,
        Optional<String> secretary,
        LocalDateTime dueAt,
        Optional<CalendarEntry> calendar) {

    DraftPlan to(List<String> otherGroups) {
        return new DraftPlan(template, subject, otherGroups, facts, signer, secretary, dueAt, calendar);
    }
}
