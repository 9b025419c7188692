package vn.doithoai.commitment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.StatutoryTerms;
import vn.doithoai.calendar.WorkingCalendar;
import vn.doithoai.engine.GapFreeSeries;

/** The real tables of a migrated database with nothing on the books, without an application context. */
final class Ledger {

    private final JdbcClient jdbc;
    private final JdbcTransactionManager transactions;
    private final CommitmentRegister register;
    private final CommitmentTimetable timetable =
            new CommitmentTimetable(new Deadlines(StatutoryTerms.shipped(), WorkingCalendar.shipped()));

    Ledger(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create(database);
        transactions = new JdbcTransactionManager(database);
        register = new CommitmentRegister(jdbc);
        List.of("commitment_event", "commitment", "gap_free_series")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    Commitment make(String at, Promise promise) {
        return new TransactionTemplate(transactions)
                .execute(status -> books(at).make(List.of(promise)).get(0));
    }

    void work(String at, Consumer<Clock> deed) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> deed.accept(clock(at)));
    }

    Fulfilment desk(Clock clock) {
        return new Fulfilment(register, new CommitmentHistory(jdbc, clock), clock);
    }

    CommitmentDecisions decisions(Clock clock) {
        return new CommitmentDecisions(register, new CommitmentHistory(jdbc, clock), timetable, clock);
    }

    Commitments books(String at) {
        Clock clock = clock(at);
        CommitmentHistory history = new CommitmentHistory(jdbc, clock);
        CommitmentEntry entry = new CommitmentEntry(
                register,
                history,
                timetable,
                (commitment, instants) -> {},
                new GapFreeSeries(jdbc, transactions),
                clock,
                transactions);
        return new Commitments(register, history, entry);
    }

    private static Clock clock(String at) {
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        Instant instant = LocalDateTime.parse(at).atZone(zone).toInstant();
        return Clock.fixed(instant, zone);
    }
}
