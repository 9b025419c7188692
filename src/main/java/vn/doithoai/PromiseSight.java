package vn.doithoai;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.CommitmentState;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.directory.Directory;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionRegister;
import vn.doithoai.petition.PublicWording;

/** Commitments as a letter may name them: a unit's open ones, without secret cases, and nobody named. */
@Component
class PromiseSight {

    private final Commitments commitments;
    private final PetitionRegister petitions;
    private final PublicWording wording;
    private final Directory directory;
    private final Clock clock;

    PromiseSight(
            Commitments commitments,
            PetitionRegister petitions,
            PublicWording wording,
            Directory directory,
            Clock clock) {
        this.commitments = commitments;
        this.petitions = petitions;
        this.wording = wording;
        this.directory = directory;
        this.clock = clock;
    }

    /** Reported ones wait for somebody else. */
    List<Commitment> open(String round, String unit) {
        return commitments.ofRound(round).stream()
                .filter(commitment -> commitment.state() == CommitmentState.OPEN)
                .filter(commitment -> owes(commitment.promise().owner(), unit))
                .filter(commitment -> !secret(commitment))
                .toList();
    }

    /** Case numbers of those that come from a secret case, whatever their state. */
    Stream<String> secretOf(String round) {
        return commitments.ofRound(round).stream().filter(this::secret).map(Commitment::caseNumber);
    }

    String content(Commitment commitment) {
        return wording.of(commitment.promise().source(), commitment.promise().content());
    }

    private boolean owes(String owner, String unit) {
        return directory
                .named(owner, LocalDate.now(clock))
                .filter(body -> body.code().equals(unit))
                .isPresent();
    }

    private boolean secret(Commitment commitment) {
        return petitions
                .byCaseNumber(commitment.promise().source())
                .filter(Petition::secret)
                .isPresent();
    }
}
