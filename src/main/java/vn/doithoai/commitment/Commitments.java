package vn.doithoai.commitment;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.Sha256;

/** The books of commitments for the other rooms: promises go in, and what became of them is read here. */
@Service
@Transactional
public class Commitments {

    private final CommitmentRegister register;
    private final CommitmentHistory history;
    private final CommitmentEntry entry;

    Commitments(CommitmentRegister register, CommitmentHistory history, CommitmentEntry entry) {
        this.register = register;
        this.history = history;
        this.entry = entry;
    }

    /**
     * Registers each promise under a gap-free number per round and starts its process, all in the caller's transaction.
     * The same promise (source, content, due day) made again changes nothing, unless a reopened petition makes it after
     * it was done.
     *
     * @return the commitments of the promises, in their order, whether made now or before
     */
    public List<Commitment> make(List<Promise> promises) {
        return promises.stream().map(this::make).toList();
    }

    private Commitment make(Promise promise) {
        // long texts cannot be compared through an index, their fingerprints can
        String sha256 = Sha256.of(promise.content());
        return register.made(promise, sha256).orElseGet(() -> entry.enter(promise, sha256));
    }

    /** In the order of their numbers. */
    @Transactional(readOnly = true)
    public List<Commitment> ofRound(String roundCaseNumber) {
        return register.ofRound(roundCaseNumber);
    }

    /** Those of other rounds that are not done: what the next preparation lists. */
    @Transactional(readOnly = true)
    public List<Commitment> openOutside(String roundCaseNumber) {
        return register.openOutside(roundCaseNumber);
    }

    /**
     * What a report has to account for: the commitments of earlier rounds that are not done, or were not yet done when
     * the latest of those rounds made its own.
     */
    @Transactional(readOnly = true)
    public List<Commitment> outsideRound(String roundCaseNumber) {
        return register.openSinceRoundBefore(roundCaseNumber);
    }

    /** @throws java.util.NoSuchElementException when there is no such commitment */
    @Transactional(readOnly = true)
    public Commitment get(String id) {
        return register.get(id);
    }

    /** Everything that happened to it, oldest first. */
    @Transactional(readOnly = true)
    public List<CommitmentEvent> history(String id) {
        return history.of(id);
    }
}
