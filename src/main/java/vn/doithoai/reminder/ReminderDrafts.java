package vn.doithoai.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.WorkingCalendar;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.directory.Body;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Recipients;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Signers;
import vn.doithoai.reminder.Overdue.Duty;
import vn.doithoai.reminder.Overdue.Owed;

/** What the letter says, to whom, and who signs it. */
@Component
class ReminderDrafts {

    /** Recipient group of the directory, beside the unit that is addressed. */
    static final String RECIPIENTS = "reminder";

    private final Directory directory;
    private final Signers signers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReminderDrafts(Directory directory, Signers signers, WorkingCalendar calendar, Clock clock) {
        this.directory = directory;
        this.signers = signers;
        this.calendar = calendar;
        this.clock = clock;
    }

    DraftContent content(ReminderEntry entry, Body unit, Owed owed) {
        LocalDate today = LocalDate.now(clock);
        Recipients recipients = directory.recipients(RECIPIENTS, today);
        return new DraftContent(
                "reminder/reminder",
                "đôn đốc thực hiện các nội dung của hội nghị đối thoại số " + entry.round(),
                List.of(unit.name()),
                List.of(),
                facts(entry, unit, owed),
                List.of(),
                recipients.lines(),
                deliverTo(unit, recipients),
                signers.today().get(0).username().orElseThrow(),
                Optional.empty(),
                YearMonth.from(today),
                List.of(),
                Optional.empty(),
                List.of(),
                Marks.none());
    }

    Map<String, Object> facts(ReminderEntry entry, Body unit, Owed owed) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("office", Map.of("hostName", directory.office().hostName()));
        facts.put("roundTitle", owed.roundTitle());
        facts.put("unit", unit.name());
        facts.put("answerBy", entry.answerBy().toString());
        facts.put("countedOn", today.toString());
        facts.put(
                "duties", owed.duties().stream().map(duty -> duty(duty, today)).toList());
        return facts;
    }

    /** Days late are working days, as for the verdict of a petition; a free day after the last one is one day late. */
    private Map<String, Object> duty(Duty duty, LocalDate today) {
        int late = today.isAfter(duty.dueOn())
                ? Math.max(1, calendar.workingDaysIn(duty.dueOn().plusDays(1), today))
                : 0;
        return Map.of(
                "caseNumber", duty.caseNumber(),
                "content", duty.content(),
                "due", duty.dueOn().toString(),
                "daysLate", late);
    }

    private static List<Recipient> deliverTo(Body unit, Recipients copies) {
        return Stream.concat(
                        Stream.of(new Recipient(unit.name(), unit.email())),
                        copies.addresses().stream().map(address -> new Recipient(address.name(), address.email())))
                .distinct()
                .toList();
    }
}
