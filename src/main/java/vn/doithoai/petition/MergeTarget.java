package vn.doithoai.petition;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.InvalidInputException;

/** The petition that takes up a duplicate: of the same round, so that the round's figures keep what was said. */
@Component
class MergeTarget {

    private final JdbcClient jdbc;
    private final PetitionRegister register;
    private final PetitionNotes notes;

    MergeTarget(JdbcClient jdbc, PetitionRegister register, PetitionNotes notes) {
        this.jdbc = jdbc;
        this.register = register;
        this.notes = notes;
    }

    /** Locks the petition, and the one that shall take it up, in one order for all who merge at the same time. */
    void lock(String petitionId, Optional<String> caseNumber) {
        Stream.concat(Stream.of(petitionId), caseNumber.flatMap(register::byCaseNumber).map(Petition::id).stream())
                .sorted()
                .forEach(register::lock);
    }

    /**
     * What was merged into this one before goes along. Both are locked by the caller.
     *
     * @throws InvalidInputException when there is no such petition, or it cannot take up this one
     */
    void point(String petitionId, String caseNumber) {
        Petition target = register.byCaseNumber(caseNumber)
                .orElseThrow(() -> new InvalidInputException(
                        "Không có kiến nghị mang số %s (ví dụ đúng: KN-2025-02-0001).".formatted(caseNumber)));
        Petition merged = register.get(petitionId);
        if (target.id().equals(petitionId)) {
            throw new InvalidInputException("Không thể gộp một kiến nghị vào chính nó.");
        }
        requireAlike(target, merged);
        requireAlive(target);
        notes.write(petitionId, Map.of("merged_into", target.id()));
        jdbc.sql("update petition set merged_into = ? where merged_into = ?")
                .params(target.id(), petitionId)
                .update();
    }

    /** Else the content would vanish from the figures of its round, or from all of them. */
    private static void requireAlike(Petition target, Petition merged) {
        if (target.secret() != merged.secret()) {
            throw new InvalidInputException("Không thể gộp hai hồ sơ khác chế độ bảo mật.");
        }
        if (!target.roundCaseNumber().equals(merged.roundCaseNumber())) {
            throw new InvalidInputException("Chỉ gộp được các kiến nghị của cùng một hội nghị.");
        }
        if (target.late() && !merged.late()) {
            throw new InvalidInputException(
                    "Kiến nghị số %s đến sau thời hạn tiếp nhận. Vui lòng gộp theo chiều ngược lại."
                            .formatted(target.caseNumber()));
        }
    }

    private void requireAlive(Petition target) {
        if (target.ending()
                .filter(ending -> ending.outcome() == Outcome.WITHDRAWN)
                .isPresent()) {
            throw new InvalidInputException(
                    "Kiến nghị số %s đã được rút nên không gộp vào được.".formatted(target.caseNumber()));
        }
        target.ending().flatMap(Petition.Ending::mergedInto).map(register::get).ifPresent(main -> {
            throw new InvalidInputException("Kiến nghị số %s đã gộp vào %s. Vui lòng gộp vào %s."
                    .formatted(target.caseNumber(), main.caseNumber(), main.caseNumber()));
        });
    }
}
