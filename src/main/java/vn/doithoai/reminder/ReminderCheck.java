package vn.doithoai.reminder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.IssueCheck;

/**
 * Nobody is urged to do what is done. Looked at when the draft is handed in only: later nothing leads back to the list,
 * and a letter that crosses with its answer harms nobody.
 */
@Component
class ReminderCheck implements IssueCheck {

    private final Reminders reminders;
    private final Overdue overdue;

    ReminderCheck(Reminders reminders, Overdue overdue) {
        this.reminders = reminders;
        this.overdue = overdue;
    }

    @Override
    public List<String> faults(Document document) {
        if (document.state() != DocumentState.DRAFT) {
            return List.of();
        }
        return reminders
                .behind(document)
                .map(reminder -> faults(document, reminder))
                .orElse(List.of());
    }

    private List<String> faults(Document document, Reminder reminder) {
        ReminderEntry entry = reminder.entry();
        Set<String> owed = overdue.by(entry.round(), entry.unit(), entry.answerBy()).stream()
                .flatMap(now -> now.duties().stream())
                .map(duty -> duty.caseNumber() + duty.dueOn())
                .collect(Collectors.toSet());
        return listed(document).stream()
                .filter(duty -> !owed.contains("%s%s".formatted(duty.get("caseNumber"), duty.get("due"))))
                .map(duty ->
                        "Việc số %s không còn phải đôn đốc hoặc đã đổi thời hạn. Hãy chọn “Lập lại danh sách” ở thẻ Hồ sơ."
                                .formatted(duty.get("caseNumber")))
                .toList();
    }

    @SuppressWarnings("unchecked") // the letter's own facts, as they were stored
    private static List<Map<String, Object>> listed(Document document) {
        return (List<Map<String, Object>>)
                Optional.ofNullable(document.content().facts().get("duties")).orElse(List.of());
    }
}
