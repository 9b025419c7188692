package vn.doithoai.petition;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.PetitionStarter.Entry;
import vn.doithoai.petition.PetitionTrail.Deed;

/** Whether a petition can be examined at all (Luật Tiếp công dân 2013; Thông tư 05/2021/TT-TTCP). */
@Service
@Transactional
public class Screening {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final PetitionIntake intake;
    private final MergeTarget targets;
    private final PetitionClock clock;
    private final Identities identities;
    private final PetitionStarter starter;
    private final FontCoverage font;
    private final PetitionTrail trail;

    Screening(
            PetitionRegister register,
            PetitionNotes notes,
            PetitionIntake intake,
            MergeTarget targets,
            PetitionClock clock,
            Identities identities,
            PetitionStarter starter,
            FontCoverage font,
            PetitionTrail trail) {
        this.register = register;
        this.notes = notes;
        this.intake = intake;
        this.targets = targets;
        this.clock = clock;
        this.identities = identities;
        this.starter = starter;
        this.font = font;
        this.trail = trail;
    }

    /**
     * Takes the finding down. A letter with several contents is split; the others start their own way.
     *
     * @return 24:00 of the last day of the term that runs now
     * @throws InvalidInputException when what the finding needs is missing or cannot be
     */
    public LocalDateTime decide(String petitionId, EligibilityCheck check, String user) {
        targets.lock(petitionId, check.mergeInto());
        boolean letter = check.found() == Eligibility.INCOMPLETE || check.found() == Eligibility.REPEATED;
        if (letter && identities.nameless(register.get(petitionId))) {
            throw new InvalidInputException("Không rõ người gửi nên không gửi được văn bản: vui lòng chọn lưu đơn.");
        }
        Stream.of(check.missing(), check.earlier(), check.reason())
                .flatMap(Optional::stream)
                .forEach(font::require);
        switch (check.found()) {
            case ELIGIBLE -> split(petitionId, check, user);
            case INCOMPLETE ->
                notes.write(petitionId, Map.of("missing", require(check.missing(), "nội dung cần bổ sung")));
            case REPEATED -> refuse(petitionId, check);
            case FILED -> file(petitionId, check);
            case MERGED -> targets.point(petitionId, require(check.mergeInto(), "số kiến nghị được gộp vào"));
        }
        trail.add(petitionId, user, Deed.CHECKED, Optional.of(note(check)));
        return clock.dueAt(petitionId);
    }

    private void refuse(String petitionId, EligibilityCheck check) {
        notes.write(petitionId, Map.of("refusal", refusal(check)));
        clock.run(petitionId, TermCode.REFUSAL);
    }

    /** Only who cannot be written to may go without word (Luật Tiếp công dân 2013; Thông tư 05/2021/TT-TTCP). */
    private void file(String petitionId, EligibilityCheck check) {
        require(check.reason(), "lý do lưu đơn");
        if (identities.reachable(register.get(petitionId))) {
            throw new InvalidInputException(
                    "Đơn có họ tên, địa chỉ người gửi nên không lưu được: vui lòng chọn kết quả kiểm tra khác.");
        }
    }

    private void split(String petitionId, EligibilityCheck check, String user) {
        if (!check.contents().isEmpty()) {
            intake.split(petitionId, check.contents(), user)
                    .forEach(sibling -> starter.start(sibling, Entry.CONTENT, false));
        }
    }

    private static String refusal(EligibilityCheck check) {
        return "Nội dung đã được trả lời tại %s. %s"
                .formatted(
                        require(check.earlier(), "văn bản hoặc hồ sơ đã trả lời"),
                        require(check.reason(), "lý do từ chối"));
    }

    private static String note(EligibilityCheck check) {
        return check.reason()
                .map(reason -> check.found().title() + ". " + reason)
                .orElse(check.found().title());
    }

    private static String require(Optional<String> text, String what) {
        return text.orElseThrow(() -> new InvalidInputException("Vui lòng ghi rõ " + what + "."));
    }
}
