package vn.doithoai.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.Marks;

/** A faulty document as it was, for its drafter to put right; it says at its top which one it replaces. */
@Component
class ReplacementContents {

    private final SessionEntry session;
    private final Directory directory;
    private final Clock clock;

    ReplacementContents(SessionEntry session, Directory directory, Clock clock) {
        this.session = session;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param signer who signs it, save minutes, which their chair signs */
    DraftContent of(Document faulty, String signer) {
        DraftContent said = faulty.content();
        return new DraftContent(
                said.template(),
                said.subject(),
                said.addressees(),
                bases(faulty),
                said.facts(),
                said.additions(),
                said.recipientLines(),
                said.deliverTo(),
                said.secretary().isPresent() ? said.signer() : signer,
                said.secretary(),
                YearMonth.now(clock),
                said.warnings(),
                said.calendar().flatMap(entry -> session.of(faulty.owner(), entry.method())),
                said.invited(),
                new Marks(said.marks().urgency(), Optional.of(DocumentFates.citation(faulty))));
    }

    /** Those of today, for a wrong one is no better in the replacement. */
    private List<String> bases(Document faulty) {
        return faulty.content().legalBases().isEmpty()
                ? List.of()
                : directory.legalBases(LocalDate.now(clock)).stream()
                        .map(basis -> "Căn cứ " + basis.sentence())
                        .toList();
    }
}
