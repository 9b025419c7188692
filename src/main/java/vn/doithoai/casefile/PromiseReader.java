package vn.doithoai.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.commitment.Promise;
import vn.doithoai.directory.Body;
import vn.doithoai.directory.Directory;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionRegister;
import vn.doithoai.petition.PublicWording;

/** Reads for a round's page what was promised at it, and what earlier rounds still owe. */
@Component
class PromiseReader {

    private final Commitments commitments;
    private final PublicWording wording;
    private final PetitionRegister petitions;
    private final Directory directory;
    private final Clock clock;

    PromiseReader(
            Commitments commitments,
            PublicWording wording,
            PetitionRegister petitions,
            Directory directory,
            Clock clock) {
        this.commitments = commitments;
        this.wording = wording;
        this.petitions = petitions;
        this.directory = directory;
        this.clock = clock;
    }

    /** One commitment in words. Public because the template engine reads it. */
    public record Line(
            String caseNumber,
            String source,
            String content,
            String owner,
            String due,
            String state,
            boolean overdue) {}

    /** What was concluded at the round, and promised in answers to its petitions. */
    List<Line> ofRound(String roundCaseNumber) {
        return lines(commitments.ofRound(roundCaseNumber));
    }

    /** With these the preparation begins. */
    List<Line> stillOpen(String roundCaseNumber) {
        return lines(commitments.openOutside(roundCaseNumber));
    }

    /** What was promised before a case became secret is on no page of a round, for whoever reads it. */
    private List<Line> lines(List<Commitment> promised) {
        return promised.stream()
                .filter(commitment -> petitions
                        .byCaseNumber(commitment.promise().source())
                        .filter(Petition::secret)
                        .isEmpty())
                .map(this::line)
                .toList();
    }

    private Line line(Commitment commitment) {
        Promise promise = commitment.promise();
        LocalDate today = LocalDate.now(clock);
        return new Line(
                commitment.caseNumber(),
                promise.source(),
                commitment.concernsCitizen() ? wording.of(promise.source(), promise.content()) : promise.content(),
                directory.named(promise.owner(), today).map(Body::shortName).orElse(promise.owner()),
                PageDates.day(promise.due()),
                commitment.state().title(),
                commitment.open() && promise.due().isBefore(today));
    }
}
