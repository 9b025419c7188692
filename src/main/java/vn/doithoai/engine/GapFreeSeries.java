package vn.doithoai.engine;

import java.util.function.IntSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers from 1 without gaps or repeats, one series per name. A number belongs to the caller's transaction: when that
 * rolls back, so does the number. The row's lock makes two callers wait for each other.
 */
@Repository
public class GapFreeSeries {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    public GapFreeSeries(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public int next(String series) {
        return next(series, () -> 0);
    }

    /**
     * Takes the next number of a series that people also number by hand: it goes on after their highest.
     *
     * @param highest the highest number given otherwise, 0 when there is none; asked while the series is locked
     */
    public int next(String series, IntSupplier highest) {
        if (lock(series) == 0) {
            begin(series);
            lock(series);
        }
        int number = Math.max(last(series), highest.getAsInt()) + 1;
        jdbc.sql("update gap_free_series set last_number = ? where name = ?")
                .params(number, series)
                .update();
        return number;
    }

    private int lock(String series) {
        return jdbc.sql("update gap_free_series set last_number = last_number where name = ?")
                .param(series)
                .update();
    }

    /** Two callers may begin a series at once; the second one finds the first one's row. */
    private void begin(String series) {
        try {
            savepoint.executeWithoutResult(
                    status -> jdbc.sql("insert into gap_free_series (name, last_number) values (?, 0)")
                            .param(series)
                            .update());
        } catch (DuplicateKeyException alreadyBegun) {
            return;
        }
    }

    private int last(String series) {
        return jdbc.sql("select last_number from gap_free_series where name = ?")
                .param(series)
                .query(Integer.class)
                .single();
    }
}
