package vn.doithoai.commitment;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Word of what time has brought about. Each goes out once per due day: the process may come by again with the same day
 * after a returned report, and with a new day after an extension.
 */
@Service
@Transactional
public class CommitmentAlerts {

    private final CommitmentRegister register;
    private final CommitmentHistory history;
    private final OwnerMail mail;
    private final CitizenWord citizens;

    CommitmentAlerts(CommitmentRegister register, CommitmentHistory history, OwnerMail mail, CitizenWord citizens) {
        this.register = register;
        this.history = history;
        this.mail = mail;
        this.citizens = citizens;
    }

    /** Reminds whoever has to keep the commitment that its day is near. */
    public void remindOwner(String id) {
        Commitment commitment = register.get(id);
        if (first(id, CommitmentEvent.Kind.REMINDED, commitment.promise().due())) {
            mail.remind(commitment);
        }
    }

    /** Writes down that the day has passed; false when the manager was already told about this day. */
    public boolean overdue(String id) {
        return first(
                id, CommitmentEvent.Kind.OVERDUE, register.get(id).promise().due());
    }

    /** Tells the citizen whose petition led to the commitment what was done. */
    public void informCitizen(String id) {
        Commitment commitment = register.get(id);
        if (first(id, CommitmentEvent.Kind.CITIZEN_TOLD, commitment.promise().due())) {
            String result = commitment.result().orElseThrow();
            citizens.send(commitment.promise().source(), commitment.caseNumber(), result);
        }
    }

    private boolean first(String id, CommitmentEvent.Kind kind, LocalDate day) {
        if (history.happened(id, kind, day)) {
            return false;
        }
        history.system(id, kind, day);
        return true;
    }
}
