package vn.doithoai.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.doithoai.casefile.archive.ArchiveContents;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundFacts;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.document.outgoing.OutgoingFilter;
import vn.doithoai.document.outgoing.OutgoingLine;
import vn.doithoai.document.outgoing.OutgoingOrder;
import vn.doithoai.document.outgoing.OutgoingRegister;
import vn.doithoai.petition.PaperExports;
import vn.doithoai.petition.SecretCases;

/**
 * Decides what of a round's file a person takes along. Secret cases are in nobody's, not even counted; letters on other
 * petitions only in those of people who may read them, each case on record.
 */
@Component
class RoundFile {

    private static final String ROUND = "DT-";

    /** Of one day by the hour at which they went out; what is still equal stays in the order of the book. */
    private static final Comparator<OutgoingLine> IN_TIME = Comparator.comparing(
                    (OutgoingLine line) -> line.issued().issuedOn())
            .thenComparing(line -> line.dispatchedAt().orElse(LocalDateTime.MAX));

    private final RoundRegister rounds;
    private final RoundFacts wording;
    private final OutgoingRegister register;
    private final OutgoingAccess access;
    private final SecretCases cases;
    private final PaperExports exports;

    RoundFile(
            RoundRegister rounds,
            RoundFacts wording,
            OutgoingRegister register,
            OutgoingAccess access,
            SecretCases cases,
            PaperExports exports) {
        this.rounds = rounds;
        this.wording = wording;
        this.register = register;
        this.access = access;
        this.cases = cases;
        this.exports = exports;
    }

    /** Why there is nothing to take along yet; empty when there is. */
    Optional<String> refusal(Round round) {
        return round.state().over()
                ? Optional.empty()
                : Optional.of(
                        "Hội nghị %s chưa kết thúc nên chưa lập được hồ sơ lưu. Hồ sơ tải về được sau khi hội nghị kết thúc."
                                .formatted(round.caseNumber()));
    }

    /** For a round that is over. The reading of letters is on record before anything is sent. */
    ArchiveContents take(Round round, PetitionViewer viewer) {
        boolean letters = viewer.sight().identities() || viewer.numbersPapers();
        List<OutgoingLine> documents = documents(round, letters ? cases.openOf(round.caseNumber()) : Set.of());
        exports.record(petitions(documents), viewer.username());
        return new ArchiveContents(round.caseNumber(), wording.title(round), closedOn(round), letters, documents);
    }

    /** @param open petitions whose letters are in the file */
    private List<OutgoingLine> documents(Round round, Set<String> open) {
        String number = round.caseNumber().substring(ROUND.length());
        List<String> owners = List.of(round.caseNumber(), PetitionDocuments.CASE + number + "-", "CK-" + number + "-");
        List<OutgoingLine> documents = new ArrayList<>();
        register.each(OutgoingFilter.of(owners), OutgoingOrder.OLDEST, access.everything(), line -> {
            if (!PetitionDocuments.concerns(line.owner()) || open.contains(line.owner())) {
                documents.add(line);
            }
        });
        documents.sort(IN_TIME);
        return documents;
    }

    private static Set<String> petitions(List<OutgoingLine> documents) {
        Set<String> petitions = new TreeSet<>();
        documents.stream()
                .map(OutgoingLine::owner)
                .filter(PetitionDocuments::concerns)
                .forEach(petitions::add);
        return petitions;
    }

    private LocalDate closedOn(Round round) {
        return rounds.course(round.id())
                .closed()
                .map(LocalDateTime::toLocalDate)
                .orElse(round.schedule().sessionStart().toLocalDate());
    }
}
