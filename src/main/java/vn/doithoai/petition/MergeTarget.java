package vn.doithoai.petition;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.InvalidInputException;

/** The petition that takes up a duplicate: of the same or another round, but never one that was taken up itself. */
@Component
class MergeTarget {

    private final PetitionRegister register;
    private final PetitionNotes notes;

    MergeTarget(PetitionRegister register, PetitionNotes notes) {
        this.register = register;
        this.notes = notes;
    }

    /** @throws InvalidInputException when there is no such petition, or it cannot take up this one */
    void point(String petitionId, String caseNumber) {
        Petition target = register.byCaseNumber(caseNumber)
                .orElseThrow(() -> new InvalidInputException(
                        "Không có kiến nghị mang số %s (ví dụ đúng: KN-2025-02-0001).".formatted(caseNumber)));
        Petition merged = register.get(petitionId);
        if (target.id().equals(petitionId)) {
            throw new InvalidInputException("Không thể gộp một kiến nghị vào chính nó.");
        }
        if (target.secret() != merged.secret()) {
            throw new InvalidInputException("Không thể gộp hai hồ sơ khác chế độ bảo mật.");
        }
        target.ending().flatMap(Petition.Ending::mergedInto).map(register::get).ifPresent(main -> {
            throw new InvalidInputException("Kiến nghị số %s đã gộp vào %s. Vui lòng gộp vào %s."
                    .formatted(caseNumber, main.caseNumber(), main.caseNumber()));
        });
        notes.write(petitionId, Map.of("merged_into", target.id()));
    }
}
