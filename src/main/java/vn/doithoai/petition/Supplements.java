package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.Deadline;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.SearchText;
import vn.doithoai.petition.PetitionLetters.Drafted;
import vn.doithoai.petition.PetitionTrail.Deed;

/** What a petitioner is asked to add, and whether it comes. */
@Service
@Transactional
public class Supplements {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final PetitionLetters letters;
    private final Deadlines deadlines;
    private final FontCoverage font;
    private final PetitionTrail trail;
    private final Clock clock;

    Supplements(
            PetitionRegister register,
            PetitionNotes notes,
            PetitionLetters letters,
            Deadlines deadlines,
            FontCoverage font,
            PetitionTrail trail,
            Clock clock) {
        this.register = register;
        this.notes = notes;
        this.letters = letters;
        this.deadlines = deadlines;
        this.font = font;
        this.trail = trail;
        this.clock = clock;
    }

    /** Drafts the letter that asks; the term begins when it is out. */
    public Drafted ask(String petitionId) {
        notes.write(petitionId, Map.of("state", PetitionState.AWAITING_SUPPLEMENT.name()));
        return letters.draft(petitionId, DocumentKind.SUPPLEMENT_LETTER);
    }

    /**
     * Begins the term, the letter being out.
     *
     * @return 24:00 of its last day
     */
    public LocalDateTime await(String petitionId) {
        Deadline due = deadlines.due(TermCode.SUPPLEMENT, LocalDate.now(clock));
        notes.write(petitionId, Map.of("supplement_due", due.lastDay()));
        trail.add(petitionId, PetitionTrail.SYSTEM, Deed.SUPPLEMENT_ASKED, Optional.of(due.explanation()));
        return due.endsAtLocal();
    }

    /**
     * Adds what came below the petition's own text.
     *
     * @throws InvalidInputException when it is too long or cannot be printed
     */
    public void take(String petitionId, String text, String user) {
        register.lock(petitionId);
        font.require(text);
        String content = "%s\n\n[Bổ sung ngày %s]\n%s"
                .formatted(register.get(petitionId).content(), VietnameseDate.numeric(LocalDate.now(clock)), text);
        if (content.length() > 2 * PetitionEntry.LONGEST_CONTENT) {
            throw new InvalidInputException("Nội dung sau khi bổ sung quá dài. Vui lòng ghi gọn lại.");
        }
        notes.write(
                petitionId,
                Map.of(
                        "content",
                        content,
                        "search_text",
                        SearchText.of(content),
                        "state",
                        PetitionState.RECEIVED.name()));
        trail.add(petitionId, user, Deed.SUPPLEMENTED, Optional.empty());
    }

    /** Nothing came in time: it cannot be examined. */
    public Outcome file(String petitionId) {
        trail.add(
                petitionId,
                PetitionTrail.SYSTEM,
                Deed.CHECKED,
                Optional.of("Hết hạn mà chưa nhận được nội dung bổ sung"));
        return Outcome.FILED;
    }
}
