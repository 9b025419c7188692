package vn.doithoai.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.calendar.WorkingCalendar;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.PetitionTrail.Deed;

/** More time for a petition: asked for with a reason, decided by the head. */
@Service
@Transactional
public class Extensions {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final WorkingCalendar calendar;
    private final PetitionTrail trail;

    Extensions(PetitionRegister register, PetitionNotes notes, WorkingCalendar calendar, PetitionTrail trail) {
        this.register = register;
        this.notes = notes;
        this.calendar = calendar;
        this.trail = trail;
    }

    void ask(Petition petition, LocalDate newDueOn, String reason, String user) {
        if (notes.of(petition.id()).askedDueOn().isPresent()) {
            throw new InvalidInputException("Đã có đề nghị gia hạn đang chờ Chánh Văn phòng quyết định.");
        }
        if (petition.wordAt().isPresent()) {
            throw new InvalidInputException("Đã trả lời người gửi nên không cần gia hạn.");
        }
        requireLater(petition, newDueOn);
        notes.write(petition.id(), Map.of("asked_due_on", newDueOn));
        String note = "Đến ngày %s. %s".formatted(VietnameseDate.numeric(newDueOn), reason);
        trail.add(petition.id(), user, Deed.EXTENSION_ASKED, Optional.of(note));
    }

    /** The day that was asked for, for the head's form. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> asked(String petitionId) {
        return notes.of(petitionId).askedDueOn();
    }

    /**
     * @param newDueOn the day that the head grants; empty grants the one that was asked for
     * @return the new end of the term
     */
    public LocalDateTime grant(String petitionId, Optional<LocalDate> newDueOn, Optional<String> reason, String user) {
        register.lock(petitionId);
        LocalDate until = newDueOn.or(() -> asked(petitionId)).orElseThrow();
        requireLater(register.get(petitionId), until);
        Map<String, Object> columns = new HashMap<>();
        columns.put("due_on", until);
        columns.put("due_why", why(until));
        columns.put("extensions", register.get(petitionId).extensions() + 1);
        columns.put("asked_due_on", null);
        notes.write(petitionId, columns);
        String note = "Đến ngày " + VietnameseDate.numeric(until);
        trail.add(
                petitionId,
                user,
                Deed.EXTENDED,
                Optional.of(reason.map(why -> note + ". " + why).orElse(note)));
        return PetitionClock.dueAt(register.get(petitionId));
    }

    /** Whether the day that applies now is one that the head granted. */
    static boolean extended(Petition petition) {
        return petition.dueWhy().equals(why(petition.dueOn()));
    }

    private static String why(LocalDate until) {
        return "Chánh Văn phòng gia hạn đến hết ngày " + VietnameseDate.numeric(until);
    }

    public void refuse(String petitionId, Optional<String> reason, String user) {
        register.lock(petitionId);
        String why = reason.orElseThrow(() -> new InvalidInputException("Vui lòng ghi rõ lý do không gia hạn."));
        Map<String, Object> columns = new HashMap<>();
        columns.put("asked_due_on", null);
        notes.write(petitionId, columns);
        trail.add(petitionId, user, Deed.EXTENSION_REFUSED, Optional.of(why));
    }

    private void requireLater(Petition petition, LocalDate newDueOn) {
        if (!newDueOn.isAfter(petition.dueOn())) {
            throw new InvalidInputException(
                    "Hạn mới phải sau hạn đang áp dụng (%s).".formatted(VietnameseDate.numeric(petition.dueOn())));
        }
        if (!calendar.isWorkingDay(newDueOn)) {
            throw new InvalidInputException("Hạn mới %s là ngày nghỉ. Vui lòng chọn ngày làm việc."
                    .formatted(VietnameseDate.numeric(newDueOn)));
        }
    }
}
