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
        String caseNumber = register.get(roundId).caseNumber();
        String report = documents.ofOwner(caseNumber).stream()
                .filter(document -> document.kind() == DocumentKind.REPORT
                        && document.state().issued())
                .max(Comparator.comparing(fates::stands).thenComparing(Document::caseNumber))
                .map(Document::id)
                .orElseThrow();
        register.close(roundId, RoundState.CLOSED, LocalDateTime.now(clock), Optional.of(renditions.verify(report)));
    }

    public void cancel(String roundId) {
        register.close(roundId, RoundState.CANCELLED, LocalDateTime.now(clock), Optional.empty());
    }
}
