package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.petition.PetitionTrail.Deed;

/** Warns before a term ends and raises the alarm after it. */
@Service
@Transactional
public class Urging {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final UnitMail mail;
    private final PetitionTrail trail;
    private final Clock clock;

    Urging(PetitionRegister register, PetitionNotes notes, UnitMail mail, PetitionTrail trail, Clock clock) {
        this.register = register;
        this.notes = notes;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
    }

    /** Some days before the last one; whoever was told already, or whose term is over by then, needs no warning. */
    public void warn(String petitionId) {
        Petition petition = register.get(petitionId);
        if (petition.wordAt().isEmpty() && !over(petition)) {
            mail.send(
                    petition,
                    "Kiến nghị số %s sắp đến hạn".formatted(petition.caseNumber()),
                    "Hạn trả lời: hết ngày " + VietnameseDate.numeric(petition.dueOn()) + ".");
            trail.add(petitionId, PetitionTrail.SYSTEM, Deed.WARNED, Optional.empty());
        }
    }

    /** The unit's own answer is overdue. */
    public void urgeUnit(String petitionId) {
        Petition petition = register.get(petitionId);
        mail.send(
                petition,
                "Đôn đốc trả lời kiến nghị số " + petition.caseNumber(),
                "Đã hết hạn gửi nội dung trả lời. Đề nghị hoàn thành ngay trên hệ thống.");
        trail.add(petitionId, PetitionTrail.SYSTEM, Deed.UNIT_URGED, Optional.empty());
    }

    /**
     * Whether the manager has to be told now: the last day as it stands today is over, no word was given, and nobody
     * was told of this day yet.
     */
    public boolean overdue(String petitionId) {
        register.lock(petitionId);
        Petition petition = register.get(petitionId);
        Optional<LocalDate> urged = notes.of(petitionId).urgedFor();
        boolean overdue = petition.wordAt().isEmpty()
                && petition.state() != PetitionState.CLOSED
                && over(petition)
                && urged.filter(petition.dueOn()::equals).isEmpty();
        if (overdue) {
            notes.write(petitionId, Map.of("urged_for", petition.dueOn()));
            trail.add(petitionId, PetitionTrail.SYSTEM, Deed.OVERDUE, Optional.empty());
        }
        return overdue;
    }

    private boolean over(Petition petition) {
        return !LocalDateTime.now(clock).isBefore(PetitionClock.dueAt(petition));
    }

    /** What the manager did about it. */
    public void urged(String petitionId, Optional<String> note, String user) {
        trail.add(petitionId, user, Deed.MANAGER_URGED, note);
    }
}
