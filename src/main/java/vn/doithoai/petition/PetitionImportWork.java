package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.petition.excel.SheetRow;
import vn.doithoai.petition.excel.UnreadableWorkbookException;
import vn.doithoai.petition.excel.WorkbookReader;

/** The steps of an import, each within its own job: read the workbook, take the rows in batches, finish, forget. */
@Service
@Transactional
public class PetitionImportWork {

    /** Days for which the cells of refused rows wait for somebody to fetch them; the office's own choice, no law. */
    static final int ERRORS_KEPT_DAYS = 30;

    private static final int ROWS_AT_ONCE = 500;

    private final PetitionImportRegister register;
    private final PetitionImportRows rows;
    private final PetitionImportBatch batch;
    private final TransactionTemplate savepoint;
    private final Clock clock;

    PetitionImportWork(
            PetitionImportRegister register,
            PetitionImportRows rows,
            PetitionImportBatch batch,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.register = register;
        this.rows = rows;
        this.batch = batch;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /**
     * Stores the workbook's rows and lets go of the file.
     *
     * @throws UnreadableWorkbookException when there is nothing to store; the reason is on file then, no row is
     */
    @Transactional(noRollbackFor = UnreadableWorkbookException.class)
    public void read(String importId) {
        try {
            savepoint.executeWithoutResult(status -> store(importId));
        } catch (UnreadableWorkbookException unreadable) {
            register.explain(importId, unreadable.getMessage());
            throw unreadable;
        }
    }

    private void store(String importId) {
        List<SheetRow> chunk = new ArrayList<>();
        int[] counts = new int[2];
        WorkbookReader.read(register.content(importId), row -> {
            counts[0]++;
            counts[1] += row.problem().isPresent() ? 1 : 0;
            chunk.add(row);
            if (chunk.size() == ROWS_AT_ONCE) {
                rows.add(importId, chunk);
                chunk.clear();
            }
        });
        rows.add(importId, chunk);
        register.running(importId, counts[0], counts[1]);
    }

    /** @return whether rows are left */
    public boolean takeBatch(String importId) {
        return batch.take(register.get(importId));
    }

    /** @return until when the cells of refused rows are kept, when there are any */
    public Optional<LocalDateTime> finish(String importId) {
        register.end(importId, PetitionImportState.FINISHED);
        return Optional.of(LocalDateTime.now(clock).plusDays(ERRORS_KEPT_DAYS))
                .filter(until -> rows.hasErrorList(importId));
    }

    public void refuse(String importId) {
        register.end(importId, PetitionImportState.REFUSED);
    }

    /** Drops the cells of refused rows that nobody fetched; numbers and reasons stay. */
    public void forget(String importId) {
        rows.forgetCells(importId);
    }
}
