package vn.doithoai.conference;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.document.lint.CaseSession;

/** Tells the check of documents for which day a round is planned now. */
@Component
class RoundSessions implements CaseSession {

    private final RoundRegister rounds;

    RoundSessions(RoundRegister rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<LocalDate> dayOf(String caseNumber) {
        return rounds.byCaseNumber(caseNumber).map(round -> round.schedule().sessionDay());
    }
}
