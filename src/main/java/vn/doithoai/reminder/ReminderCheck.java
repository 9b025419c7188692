package vn.doithoai.reminder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.IssueCheck;

/**
 * Nobody is urged to do what is done: looked at when the draft is handed in only, for a letter that crosses with its
 * answer harms nobody. A secret case is named to nobody: looked at by every hand.
 */
@Component
class ReminderCheck implements IssueCheck {

    private final Reminders reminders;
    private final Overdue overdue;
    private final ReminderSecrecy secrecy;

    ReminderCheck(Reminders reminders, Overdue overdue, ReminderSecrecy secrecy) {
        this.reminders = reminders;
        this.overdue = overdue;
        this.secrecy = secrecy;
    }

    @Override
    public List<String> barriers(Document document) {
        long unnameable = secrecy.unnameable(document);
        return unnameable == 0
                ? List.of()
                : List.of(("Công văn có %02d việc không được nêu nữa. Vui lòng lập lại danh sách ở thẻ Hồ sơ của"
                                + " công việc soạn thảo; nếu đã trình thì trả lại người soạn thảo.")
                        .formatted(unnameable));
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
        return ListedDuties.of(document).stream()
                .filter(line -> !owed.contains(line.caseNumber() + line.due()))
                .map(line ->
                        "Việc số %s không còn phải đôn đốc hoặc đã đổi thời hạn. Hãy chọn “Lập lại danh sách” ở thẻ Hồ sơ."
                                .formatted(line.caseNumber()))
                .toList();
    }
}
