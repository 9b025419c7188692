package vn.doithoai.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.engine.GapFreeSeries;

/** The room's SQL on the production database; the engine is not needed for that. */
class DeliveryOnPostgresTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-08-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static EmbeddedPostgres postgres;
    private static JdbcTransactionManager transactions;
    private static JdbcClient jdbc;

    private final MessageStore messages = new MessageStore(jdbc, CLOCK);
    private final DeliveryLedger ledger = new DeliveryLedger(jdbc, messages, CLOCK);
    private final DeliveryRegister register = new DeliveryRegister(jdbc, messages);
    private final ScriptedTransport transport = new ScriptedTransport();
    private final Dispatch dispatch = new Dispatch(ledger, transport, transactions);
    private final Outbox outbox =
            new Outbox(messages, ledger, (id, key, known) -> {}, new GapFreeSeries(jdbc, transactions), properties());

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
        transactions = new JdbcTransactionManager(postgres.getPostgresDatabase());
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void keepsTheWholeLifeOfADelivery() {
        transport.refusesAddress();
        String id = inTransaction(Samples.invitation(1, CalendarEntry.Method.REQUEST));
        assertThatExceptionOfType(AddressRefusedException.class).isThrownBy(() -> dispatch.send(id));

        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> new AddressDesk(ledger)
                        .settle(
                                id,
                                new AddressDecision(
                                        Optional.of("EMAIL"),
                                        Optional.of("dung@coquan.example"),
                                        Optional.empty(),
                                        Optional.empty())));
        dispatch.send(id);
        dispatch.send(id);

        assertThat(transport.accepted()).singleElement().satisfies(parcel -> {
            assertThat(parcel.message().calendar()).contains(Samples.entry(1, CalendarEntry.Method.REQUEST));
            assertThat(parcel.message().attachments().get(0).bytes())
                    .isEqualTo(Samples.notice(Samples.CASE).attachments().get(0).bytes());
        });
        assertThat(register.find(id).orElseThrow()).satisfies(view -> {
            assertThat(view.state()).isEqualTo(DeliveryState.SENT);
            assertThat(view.sentAt()).contains(CLOCK.instant());
            assertThat(view.corrections()).hasSize(1);
        });
        assertThat(register.ofCase(Samples.CASE)).hasSize(1);
    }

    private String inTransaction(Message message) {
        return new TransactionTemplate(transactions)
                .execute(status -> outbox.post(message, List.of(Samples.recipient("Sở Nội vụ", "sai@coquan.example")))
                        .get(0));
    }

    private static MailProperties properties() {
        return new MailProperties("", 0, "", "", true, "", "Văn phòng", Duration.ofSeconds(1), Path.of("unused"));
    }
}
