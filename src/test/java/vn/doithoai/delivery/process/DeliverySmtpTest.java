package vn.doithoai.delivery.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.delivery.DeliveryState;
import vn.doithoai.delivery.DeliveryTestConfiguration;
import vn.doithoai.delivery.DeliveryView;
import vn.doithoai.delivery.MailNotSentException;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Samples;
import vn.doithoai.delivery.mail.AnsweringSmtpServer;

/** The whole way from posting to a real SMTP server's mailbox, over a socket. */
@SpringJUnitConfig(DeliveryTestConfiguration.class)
@DirtiesContext
class DeliverySmtpTest {

    private static final Mailbox MAILBOX = new Mailbox();
    private static final List<String> ADDRESSES = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> "coquan" + number + "@coquan.example")
            .toList();

    @Autowired
    private Outbox outbox;

    @Autowired
    private DeliveryRegister register;

    @Autowired
    private ProcessEngine engine;

    private final String caseNumber = "DT-" + UUID.randomUUID().toString().substring(0, 8);

    @DynamicPropertySource
    static void smtp(DynamicPropertyRegistry properties) {
        MAILBOX.register(properties);
    }

    @BeforeEach
    void standStill() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2025-08-20T02:00:00Z")));
    }

    @AfterEach
    void stop() {
        MAILBOX.stop();
        ClockUtil.reset();
    }

    @Test
    void everyRecipientGetsOneMailWithBothFiles() throws Exception {
        MAILBOX.start();

        post(ADDRESSES);
        runJobs();
        assertThat(MAILBOX.receivers()).containsExactlyInAnyOrderElementsOf(ADDRESSES);
        for (MimeMessage mail : MAILBOX.mails()) {
            MimeMultipart content = (MimeMultipart) mail.getContent();
            assertThat(content.getCount()).isEqualTo(3);
            assertThat(content.getBodyPart(1).getFileName()).isEqualTo("Thông báo 340_TB-VPUB.pdf");
            assertThat(content.getBodyPart(2).getFileName()).isEqualTo("Thông báo 340_TB-VPUB.docx");
        }
        assertThat(register.ofCase(caseNumber))
                .allSatisfy(view -> assertThat(view.state()).isEqualTo(DeliveryState.SENT))
                .extracting(DeliveryView::mailMessageId)
                .containsExactlyInAnyOrderElementsOf(MAILBOX.messageIds());
    }

    @Test
    void allArriveOnceThoughTheServerIsDownForTheFirstTries() throws Exception {
        post(ADDRESSES);
        for (String pause : List.of("PT1M", "PT5M")) {
            jobs().forEach(job ->
                    assertThatExceptionOfType(MailNotSentException.class).isThrownBy(() -> run(job)));
            Instant now = ClockUtil.getCurrentTime().toInstant();
            ClockUtil.setCurrentTime(Date.from(now.plus(Duration.parse(pause))));
        }
        MAILBOX.start();
        runJobs();

        assertThat(MAILBOX.receivers()).containsExactlyInAnyOrderElementsOf(ADDRESSES);
        assertThat(register.ofCase(caseNumber)).allSatisfy(view -> {
            assertThat(view.state()).isEqualTo(DeliveryState.SENT);
            assertThat(view.attempts()).isEqualTo(3);
        });
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    }

    @Test
    void refusedRecipientBecomesTheClerksTaskAndIsSentAfterCorrection() throws Exception {
        try (AnsweringSmtpServer refusing = new AnsweringSmtpServer(MAILBOX.port())) {
            refusing.rcpt("550 5.1.1 user unknown");
            post(List.of("sai@coquan.example"));
            runJobs();
            assertThat(refusing.commands()).contains("RCPT TO:<sai@coquan.example>");
        }
        String task = engine.getTaskService().createTaskQuery().singleResult().getId();

        MAILBOX.start();
        engine.getTaskService().complete(task, Map.of("deliveryWay", "EMAIL", "newAddress", "dung@coquan.example"));
        runJobs();

        assertThat(MAILBOX.receivers()).containsExactly("dung@coquan.example");
    }

    private void post(List<String> addresses) {
        outbox.post(
                Samples.notice(caseNumber),
                addresses.stream()
                        .map(address -> Samples.recipient("Cơ quan " + address.replaceAll("\\D", ""), address))
                        .toList());
    }

    private List<Job> jobs() {
        return engine.getManagementService().createJobQuery().list();
    }

    private void run(Job job) {
        engine.getManagementService().executeJob(job.getId());
    }

    private void runJobs() {
        for (List<Job> jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
            jobs.forEach(this::run);
        }
    }
}
