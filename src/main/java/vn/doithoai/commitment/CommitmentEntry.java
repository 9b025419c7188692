package vn.doithoai.commitment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.engine.GapFreeSeries;

/** Enters a promise into the books, once even when two callers make it at the same moment. */
@Component
class CommitmentEntry {

    private static final int AFTER_PREFIX = "DT-".length();

    private final CommitmentRegister register;
    private final CommitmentHistory history;
    private final CommitmentTimetable timetable;
    private final CommitmentStarter starter;
    private final GapFreeSeries series;
    private final Clock clock;
    private final TransactionTemplate savepoint;

    CommitmentEntry(
            CommitmentRegister register,
            CommitmentHistory history,
            CommitmentTimetable timetable,
            CommitmentStarter starter,
            GapFreeSeries series,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.history = history;
        this.timetable = timetable;
        this.starter = starter;
        this.series = series;
        this.clock = clock;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    Commitment enter(Promise promise, String contentSha256) {
        try {
            // the number goes back with the savepoint, so that the second of two callers leaves no gap
            Commitment made = savepoint.execute(status -> insert(promise, contentSha256));
            history.system(made.id(), CommitmentEvent.Kind.MADE, promise.due());
            starter.start(made, timetable.of(promise.due()));
            return made;
        } catch (DuplicateKeyException madeMeanwhile) {
            return register.made(promise, contentSha256).orElseThrow(() -> madeMeanwhile);
        }
    }

    private Commitment insert(Promise promise, String contentSha256) {
        String round = promise.roundCaseNumber().substring(AFTER_PREFIX);
        Commitment commitment = new Commitment(
                UUID.randomUUID().toString(),
                "CK-%s-%02d".formatted(round, series.next("CK-" + promise.roundCaseNumber())),
                promise,
                CommitmentState.OPEN,
                LocalDateTime.now(clock),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
        register.insert(commitment, contentSha256);
        return commitment;
    }
}
