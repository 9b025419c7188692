package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Renditions;

/** The end of a round. */
@Service
@Transactional
public class RoundClosing {

    private final RoundRegister register;
    private final DocumentRegister documents;
    private final DocumentFates fates;
    private final Renditions renditions;
    private final Clock clock;

    RoundClosing(
            RoundRegister register,
            DocumentRegister documents,
            DocumentFates fates,
            Renditions renditions,
            Clock clock) {
        this.register = register;
        this.documents = documents;
        this.fates = fates;
        this.renditions = renditions;
        this.clock = clock;
    }

    /**
     * Renders the final report once more from the record, makes sure that it is the issued one to the byte, and files
     * its checksum with the round.
     */
    public void close(String roundId) {
        file(register.get(roundId), LocalDateTime.now(clock));
    }

    private void file(Round round, LocalDateTime closed) {
        register.close(round.id(), RoundState.CLOSED, closed, report(round.caseNumber()));
    }

    /** The report of a closed round was replaced or recalled: the round vouches for the one in force. */
    public void reportPutRight(String caseNumber) {
        register.byCaseNumber(caseNumber)
                .filter(round -> round.state() == RoundState.CLOSED)
                .ifPresent(round ->
                        file(round, register.course(round.id()).closed().orElseThrow()));
    }

    /** Empty when it was recalled and none has taken its place. */
    private Optional<String> report(String caseNumber) {
        return documents.ofOwner(caseNumber).stream()
                .filter(document -> document.kind() == DocumentKind.REPORT
                        && document.state().issued())
                .filter(fates::stands)
                .max(Comparator.comparing(Document::caseNumber))
                .map(document -> renditions.verify(document.id()));
    }

    public void cancel(String roundId) {
        register.close(roundId, RoundState.CANCELLED, LocalDateTime.now(clock), Optional.empty());
    }
}
