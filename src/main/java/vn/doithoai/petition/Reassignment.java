package vn.doithoai.petition;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;

/** Gives a petition to another unit. */
@Service
@Transactional
public class Reassignment {

    private final JdbcClient jdbc;
    private final PetitionRegister register;
    private final PetitionTrail trail;

    Reassignment(JdbcClient jdbc, PetitionRegister register, PetitionTrail trail) {
        this.jdbc = jdbc;
        this.register = register;
        this.trail = trail;
    }

    /**
     * @param unit directory code
     * @throws InvalidInputException when the petition is over or not classified yet
     */
    public void give(String id, String unit, Optional<String> note, String user) {
        register.lock(id);
        Petition petition = register.get(id);
        if (petition.state() == PetitionState.CLOSED) {
            throw new InvalidInputException("Kiến nghị %s đã kết thúc.".formatted(petition.caseNumber()));
        }
        if (!petition.classified()) {
            throw new InvalidInputException(
                    "Kiến nghị %s chưa được phân loại nên chưa giao đơn vị được.".formatted(petition.caseNumber()));
        }
        jdbc.sql("update petition set unit = ? where id = ?").params(unit, id).update();
        trail.add(id, user, PetitionTrail.Deed.REASSIGNED, note);
    }
}
