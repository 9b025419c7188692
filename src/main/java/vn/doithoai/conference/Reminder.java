package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.directory.Directory;

/** Reminds the invited bodies shortly before the session. */
@Service
@Transactional
public class Reminder {

    private final RoundRegister register;
    private final RoundFacts facts;
    private final Directory directory;
    private final Outbox outbox;
    private final Clock clock;

    Reminder(RoundRegister register, RoundFacts facts, Directory directory, Outbox outbox, Clock clock) {
        this.register = register;
        this.facts = facts;
        this.directory = directory;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void send(String roundId) {
        Round round = register.get(roundId);
        String subject = "Nhắc lịch hội nghị đối thoại " + round.caseNumber();
        outbox.post(new Message(round.caseNumber(), subject, text(round), List.of(), Optional.empty()), invited());
    }

    private String text(Round round) {
        Schedule schedule = round.schedule();
        return "Kính gửi Quý cơ quan, đơn vị,\n\nXin nhắc lịch: %s tổ chức từ %s ngày %s tại %s.\n\nTrân trọng.\n"
                .formatted(
                        facts.title(round),
                        "%02dh%02d"
                                .formatted(
                                        schedule.sessionStart().getHour(),
                                        schedule.sessionStart().getMinute()),
                        VietnameseDate.numeric(schedule.sessionDay()),
                        schedule.place());
    }

    private List<Recipient> invited() {
        return directory.recipients("invitation", LocalDate.now(clock)).addresses().stream()
                .map(address -> new Recipient(address.name(), address.email()))
                .toList();
    }
}
