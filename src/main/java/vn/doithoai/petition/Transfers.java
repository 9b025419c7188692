package vn.doithoai.petition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.PetitionTrail.Deed;

/** What the body says that a petition was forwarded to. */
@Service
@Transactional
public class Transfers {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final PetitionTrail trail;

    Transfers(PetitionRegister register, PetitionNotes notes, PetitionTrail trail) {
        this.register = register;
        this.notes = notes;
        this.trail = trail;
    }

    /**
     * Refused, the petition is still the office's own and the petitioner's word still owed.
     *
     * @throws InvalidInputException when a refusal has no reason
     */
    public void reply(String petitionId, boolean taken, Optional<String> reason, String user) {
        register.lock(petitionId);
        if (taken) {
            trail.add(petitionId, user, Deed.TRANSFER_TAKEN, reason);
            return;
        }
        String why = reason.orElseThrow(() -> new InvalidInputException("Vui lòng ghi rõ lý do không nhận xử lý."));
        Map<String, Object> columns = new HashMap<>();
        columns.put("word_at", null);
        notes.write(petitionId, columns);
        trail.add(petitionId, user, Deed.TRANSFER_REFUSED, Optional.of(why));
    }
}
