package vn.doithoai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class GapFreeSeriesTest {

    private static final int CALLERS = 6;
    private static final int EACH = 25;

    private JdbcConnectionPool source;
    private TransactionTemplate transaction;
    private GapFreeSeries series;

    @BeforeEach
    void connect() {
        source = JdbcConnectionPool.create("jdbc:h2:mem:series;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1", "sa", "");
        source.setMaxConnections(CALLERS + 1);
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("drop table if exists gap_free_series").update();
        jdbc.sql("create table gap_free_series (name varchar(60) primary key, last_number integer not null)")
                .update();
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        series = new GapFreeSeries(jdbc, transactions);
    }

    @AfterEach
    void disconnect() {
        source.dispose();
    }

    @Test
    void eachSeriesCountsFromOne() {
        assertThat(List.of(take("TB-2025"), take("TB-2025"), take("BC-2025"), take("TB-2026")))
                .containsExactly(1, 2, 1, 1);
    }

    @Test
    void aRolledBackNumberIsGivenAgain() {
        take("TB-2025");
        transaction.executeWithoutResult(status -> {
            assertThat(series.next("TB-2025")).isEqualTo(2);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            assertThat(series.next("BC-2025")).as("the first of its series").isEqualTo(1);
            status.setRollbackOnly();
        });

        assertThat(take("TB-2025")).isEqualTo(2);
        assertThat(take("BC-2025")).isEqualTo(1);
    }

    @Test
    void goesOnAfterTheHighestNumberGivenOtherwise() {
        assertThat(takeAfter(340)).isEqualTo(341);
        assertThat(takeAfter(12)).isEqualTo(342);
        assertThat(take("TB-2025")).isEqualTo(343);
    }

    /** All begin the series at the same moment, and one in three gives its number back. */
    @Test
    void manyCallersShareOneSeriesWithoutGapOrRepeat() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        CyclicBarrier together = new CyclicBarrier(CALLERS);
        List<Future<List<Integer>>> kept = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            kept.add(callers.submit(() -> {
                together.await();
                return someNumbers();
            }));
        }
        List<Integer> numbers = new ArrayList<>();
        for (Future<List<Integer>> each : kept) {
            numbers.addAll(each.get());
        }
        callers.shutdown();

        assertThat(numbers).hasSizeGreaterThan(CALLERS);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private List<Integer> someNumbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int round = 0; round < EACH; round++) {
            boolean givesBack = round % 3 == ThreadLocalRandom.current().nextInt(3);
            transaction.executeWithoutResult(status -> {
                int number = series.next("TB-2025");
                if (givesBack) {
                    status.setRollbackOnly();
                } else {
                    numbers.add(number);
                }
            });
        }
        return numbers;
    }

    private int takeAfter(int highest) {
        return transaction.<Integer>execute(status -> series.next("TB-2025", () -> highest));
    }

    private int take(String name) {
        return transaction.<Integer>execute(status -> series.next(name));
    }
}
