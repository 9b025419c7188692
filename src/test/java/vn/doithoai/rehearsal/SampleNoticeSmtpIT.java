package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.core.io.ClassPathResource;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.delivery.DeliveryState;
import vn.doithoai.delivery.process.Mailbox;

/** The sample notice, issued in the whole application, to a real mail server over a socket. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleNoticeSmtpIT {

    private static final List<String> RECIPIENTS = Stream.of(
                    "sonoivu",
                    "sotaichinh",
                    "sotuphap",
                    "thanhtra",
                    "mttq",
                    "hoinongdan",
                    "phuongtohieu",
                    "phuongchiengan")
            .map(name -> name + "@example.vn")
            .toList();

    private final Mailbox mailbox = new Mailbox();
    private Stage stage;

    @BeforeAll
    void open() throws IOException {
        stage = Stage.open(
                "notice-smtp",
                "--spring.datasource.url=jdbc:h2:mem:notice-smtp",
                "--doithoai.mail.host=127.0.0.1",
                "--doithoai.mail.port=" + mailbox.port(),
                "--doithoai.mail.starttls=false",
                "--doithoai.mail.from=vp@vpub.example");
        stage.get(Cast.class).assemble(sample(2, 340).actors());
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @AfterEach
    void stopMailServer() {
        mailbox.stop();
    }

    @Test
    void everyRecipientGetsOneMailWithBothFiles() throws Exception {
        mailbox.start();
        stage.playUntil(sample(2, 340), "UserTask_IssueDocument");
        stage.runDueJobs();

        assertThat(mailbox.receivers()).containsExactlyInAnyOrderElementsOf(RECIPIENTS);
        for (MimeMessage mail : mailbox.mails()) {
            MimeMultipart content = (MimeMultipart) mail.getContent();
            assertThat(mail.getSubject()).isEqualTo("Thông báo số 340/TB-VPUB");
            assertThat(content.getBodyPart(1).getFileName()).isEqualTo("340-TB-VPUB-chua-ky-so.pdf");
            assertThat(content.getBodyPart(2).getFileName()).isEqualTo("340-TB-VPUB.docx");
            assertThat(content.getCount()).isEqualTo(3);
        }
        assertSent("DT-2025-02", 1);
    }

    @Test
    void allArriveOnceThoughTheMailServerIsDownForTheFirstTries() throws Exception {
        stage.playUntil(sample(3, 341), "UserTask_IssueDocument");
        stage.runDueJobs();
        pass(Duration.ofMinutes(1));
        assertThat(stage.get(DeliveryRegister.class).ofCase("DT-2025-03"))
                .hasSize(RECIPIENTS.size())
                .allSatisfy(delivery -> assertThat(delivery.state()).isNotEqualTo(DeliveryState.SENT));

        mailbox.start();
        pass(Duration.ofMinutes(5));
        pass(Duration.ofHours(2));
        assertThat(mailbox.receivers()).containsExactlyInAnyOrderElementsOf(RECIPIENTS);
        assertSent("DT-2025-03", 3);
    }

    private void pass(Duration pause) {
        VirtualClock clock = stage.get(VirtualClock.class);
        clock.moveTo(clock.now().plus(pause));
        stage.runDueJobs();
    }

    private void assertSent(String caseNumber, int attempts) throws Exception {
        assertThat(stage.get(DeliveryRegister.class).ofCase(caseNumber))
                .allSatisfy(delivery -> {
                    assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
                    assertThat(delivery.attempts()).isEqualTo(attempts);
                })
                .extracting(delivery -> delivery.mailMessageId())
                .containsExactlyInAnyOrderElementsOf(mailbox.messageIds());
        assertThat(stage.get(RuntimeService.class).createIncidentQuery().count())
                .isZero();
    }

    /** The shipped case, as another round of the year under another number. */
    private static CaseFile sample(int ordinal, int number) throws IOException {
        return CaseFileReader.read(new ClassPathResource("cases/son-la-2025-lan-2.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("ordinal: 2", "ordinal: " + ordinal)
                .replace("ownNumber: 340", "ownNumber: " + number));
    }
}
