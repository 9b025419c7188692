package vn.doithoai.petition;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.PetitionTrail.Deed;

/** What is done with a denunciation (Luật Tố cáo 2018 điều 24), decided by few. */
@Service
@Transactional
public class Examination {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final FontCoverage font;
    private final PetitionTrail trail;

    Examination(PetitionRegister register, PetitionNotes notes, FontCoverage font, PetitionTrail trail) {
        this.register = register;
        this.notes = notes;
        this.font = font;
        this.trail = trail;
    }

    /** The ways out; the model's gateway reads the name. */
    public enum Result {
        FORWARD("Chuyển cơ quan có thẩm quyền"),
        ACCEPT("Thụ lý"),
        FILE("Lưu đơn"),
        RECLASSIFY("Không phải tố cáo, phân loại lại");

        private final String title;

        Result(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    /**
     * @param authority the competent body, needed to forward
     * @param reason needed to file and to classify anew
     * @throws InvalidInputException when what the result needs is missing
     */
    public void decide(
            String petitionId, Result result, Optional<String> authority, Optional<String> reason, String user) {
        register.lock(petitionId);
        if (result == Result.FORWARD) {
            String body = authority
                    .or(() -> register.get(petitionId).classification().flatMap(Classification::authority))
                    .orElseThrow(() -> new InvalidInputException("Vui lòng ghi cơ quan có thẩm quyền giải quyết."));
            font.require(body);
            notes.write(petitionId, Map.of("authority", body));
        }
        if ((result == Result.FILE || result == Result.RECLASSIFY) && reason.isEmpty()) {
            throw new InvalidInputException("Vui lòng ghi rõ lý do.");
        }
        String note = reason.map(why -> result.title() + ". " + why).orElse(result.title());
        trail.add(petitionId, user, Deed.EXAMINED, Optional.of(note));
    }
}
