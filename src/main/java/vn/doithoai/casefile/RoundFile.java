package vn.doithoai.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.doithoai.casefile.archive.ArchiveContents;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundFacts;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.document.outgoing.OutgoingLine;
import vn.doithoai.petition.PaperExports;
import vn.doithoai.petition.SecretCases;

/**
 * Decides what of a round's file a person takes along. Secret cases are in nobody's, not even counted; letters on other
 * petitions only in those of people who may read them, each case on record.
 */
@Component
class RoundFile {

    private final RoundRegister rounds;
    private final RoundFacts wording;
    private final RoundDocuments documents;
    private final SecretCases cases;
    private final PaperExports exports;

    RoundFile(
            RoundRegister rounds,
            RoundFacts wording,
            RoundDocuments documents,
            SecretCases cases,
            PaperExports exports) {
        this.rounds = rounds;
        this.wording = wording;
        this.documents = documents;
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
        Set<String> open = letters ? cases.openOf(round.caseNumber()) : Set.of();
        LocalDate closedOn = closedOn(round);
        List<OutgoingLine> lines = documents.of(round, closedOn, open);
        exports.record(petitions(lines), viewer.username());
        return new ArchiveContents(round.caseNumber(), wording.title(round), closedOn, letters, lines);
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
