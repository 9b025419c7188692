package vn.doithoai.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.calendar.WorkingCalendar;
import vn.doithoai.directory.Body;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.RequiredGroups;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.DocumentState;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.reminder.Overdue.Owed;

/** Refuses a letter that nobody should get: to no unit of ours, with no possible day, about nothing, or twice. */
@Component
class ReminderGate {

    private final Overdue overdue;
    private final ReminderRegister register;
    private final DocumentRegister documents;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final RequiredGroups groups;
    private final Clock clock;

    ReminderGate(
            Overdue overdue,
            ReminderRegister register,
            DocumentRegister documents,
            Directory directory,
            WorkingCalendar calendar,
            RequiredGroups groups,
            Clock clock) {
        this.groups = groups;
        this.overdue = overdue;
        this.register = register;
        this.documents = documents;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The units that may be urged today. */
    List<Body> units() {
        return directory.units(LocalDate.now(clock));
    }

    /** @throws InvalidInputException when the code is none of theirs */
    Body unit(String code) {
        return units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "“Đơn vị được đôn đốc” không hợp lệ. Vui lòng chọn trong danh sách."));
    }

    /** @throws InvalidInputException when nobody could answer by that day, or the letter's list of recipients is missing */
    void requireAnswerDay(LocalDate day) {
        groups.obstacle(ReminderDrafts.RECIPIENTS).ifPresent(why -> {
            throw new InvalidInputException(why);
        });
        LocalDate today = LocalDate.now(clock);
        if (!day.isAfter(today) || day.isAfter(today.plusYears(1))) {
            throw new InvalidInputException("Ngày yêu cầu trả lời phải sau hôm nay và trong vòng một năm.");
        }
        if (!calendar.isWorkingDay(day)) {
            throw new InvalidInputException(
                    "Ngày yêu cầu trả lời %s không phải là ngày làm việc.".formatted(VietnameseDate.numeric(day)));
        }
    }

    /** @throws InvalidInputException when a letter to the unit about the round is not out yet: it would say the same */
    void requireNoneOnItsWay(ReminderEntry entry) {
        register.ofRound(entry.round()).stream()
                .filter(earlier -> earlier.entry().unit().equals(entry.unit()))
                .flatMap(earlier -> documents.ofOwner(earlier.caseNumber()).stream())
                .filter(document -> document.kind() == DocumentKind.REMINDER_LETTER)
                .filter(document -> !document.state().issued() && document.state() != DocumentState.WITHDRAWN)
                .findFirst()
                .ifPresent(earlier -> {
                    throw new InvalidInputException(
                            ("Đã có công văn đôn đốc đơn vị này về hội nghị %s đang được xử lý (%s). Hãy lập lại danh"
                                            + " sách hoặc rút công văn đó ở thẻ Hồ sơ.")
                                    .formatted(entry.round(), earlier.caseNumber()));
                });
    }

    /**
     * What stands in the letter now.
     *
     * @throws InvalidInputException when there is no such round, or nothing to urge
     */
    Owed owed(ReminderEntry entry) {
        Owed owed = overdue.by(entry.round(), entry.unit(), entry.answerBy())
                .orElseThrow(() -> new InvalidInputException(
                        "Không có hội nghị nào mang số hồ sơ “%s” (ví dụ đúng: DT-2025-02).".formatted(entry.round())));
        if (owed.duties().isEmpty()) {
            throw new InvalidInputException(
                    "%s không có việc nào của hội nghị %s đã quá hạn hoặc đến hạn đến hết ngày %s nên không cần đôn đốc."
                            .formatted(
                                    unit(entry.unit()).name(),
                                    entry.round(),
                                    VietnameseDate.numeric(entry.answerBy())));
        }
        return owed;
    }
}
