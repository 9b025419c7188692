package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.PetitionTrail.Deed;

/** The unit's answer, on paper or by word of mouth at the session. */
@Service
@Transactional
public class Answering {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final KnownRounds rounds;
    private final Identities identities;
    private final FontCoverage font;
    private final PetitionTrail trail;
    private final Clock clock;

    Answering(
            PetitionRegister register,
            PetitionNotes notes,
            KnownRounds rounds,
            Identities identities,
            FontCoverage font,
            PetitionTrail trail,
            Clock clock) {
        this.register = register;
        this.notes = notes;
        this.rounds = rounds;
        this.identities = identities;
        this.font = font;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws InvalidInputException when the answer lacks what its form needs, or the session is over already */
    public void draft(String petitionId, DraftedAnswer answer, String user) {
        register.lock(petitionId);
        if (answer.form().isEmpty()) {
            String reason = require(answer.reason(), "lý do không thuộc đơn vị");
            trail.add(petitionId, user, Deed.ANSWER_DECLINED, Optional.of(reason));
            return;
        }
        AnswerForm form = answer.form().get();
        requireReachable(register.get(petitionId), form);
        switch (form) {
            case WRITTEN -> require(answer.text(), "nội dung trả lời");
            case AT_SESSION -> requireSessionAhead(register.get(petitionId));
            case COMMITMENT -> requirePromise(answer);
        }
        answer.text().ifPresent(font::require);
        answer.owner().ifPresent(font::require);
        write(petitionId, form, answer, user);
        trail.add(petitionId, user, Deed.ANSWER_DRAFTED, Optional.of(form.title()));
    }

    private void requireReachable(Petition petition, AnswerForm form) {
        if (form != AnswerForm.AT_SESSION && identities.nameless(petition)) {
            throw new InvalidInputException("Không rõ người gửi nên chỉ ghi được trả lời trực tiếp tại hội nghị.");
        }
    }

    /** What was put at the session may have been answered there before anybody wrote it down. */
    private void requireSessionAhead(Petition petition) {
        boolean ahead = petition.channel() == Channel.SESSION
                || !petition.late()
                        && rounds.window(petition.roundCaseNumber())
                                .filter(window -> !window.held())
                                .isPresent();
        if (!ahead) {
            throw new InvalidInputException(
                    "Hội nghị đã kết thúc hoặc kiến nghị nằm ngoài hội nghị: vui lòng trả lời bằng văn bản.");
        }
    }

    private void requirePromise(DraftedAnswer answer) {
        require(answer.text(), "nội dung trả lời");
        require(answer.owner(), "đơn vị, cá nhân thực hiện cam kết");
        if (answer.due()
                .filter(due -> due.isAfter(LocalDateTime.now(clock).toLocalDate()))
                .isEmpty()) {
            throw new InvalidInputException("Thời hạn thực hiện cam kết phải sau hôm nay.");
        }
    }

    private void write(String petitionId, AnswerForm form, DraftedAnswer answer, String user) {
        boolean promised = form == AnswerForm.COMMITMENT;
        Map<String, Object> columns = new HashMap<>();
        columns.put("answer_form", form.name());
        columns.put("answer", answer.text().orElse(""));
        columns.put("answered_by", user);
        columns.put("commitment_owner", promised ? answer.owner().orElseThrow() : null);
        columns.put("commitment_due", promised ? answer.due().orElseThrow() : null);
        notes.write(petitionId, columns);
    }

    /**
     * What happened at the session.
     *
     * @param text the answer as given; empty when none was given there
     * @throws InvalidInputException when the session has not been held yet
     */
    public void atSession(String petitionId, Optional<String> text, String user) {
        register.lock(petitionId);
        Petition petition = register.get(petitionId);
        if (text.isEmpty()) {
            trail.add(petitionId, user, Deed.ANSWER_DECLINED, Optional.of("Chưa trả lời tại hội nghị"));
            return;
        }
        font.require(text.get());
        RoundWindow window = rounds.window(petition.roundCaseNumber())
                .filter(RoundWindow::held)
                .orElseThrow(() -> new InvalidInputException(
                        "Chưa ghi nhận hội nghị đã tổ chức (biên bản) nên chưa thể ghi là đã trả lời tại hội nghị."));
        notes.write(petitionId, Map.of("answer", text.get(), "word_at", window.sessionStart()));
        trail.add(petitionId, user, Deed.WORD_GIVEN, Optional.of(AnswerForm.AT_SESSION.title()));
    }

    private static String require(Optional<String> text, String what) {
        return text.orElseThrow(() -> new InvalidInputException("Vui lòng ghi rõ " + what + "."));
    }
}
