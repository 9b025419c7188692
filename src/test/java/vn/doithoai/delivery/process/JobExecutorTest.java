package vn.doithoai.delivery.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import vn.doithoai.delivery.DeliveryState;
import vn.doithoai.delivery.Parcel;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.delivery.Samples;

/** The engine's own threads empty the outbox, several mails at a time. */
@SpringJUnitConfig(HarnessConfiguration.class)
class JobExecutorTest {

    private static final int RECIPIENTS = 60;

    @Autowired
    private DeliveryHarness delivery;

    private JobExecutor executor;

    @BeforeEach
    void begin() {
        delivery.begin();
        executor = ((ProcessEngineConfigurationImpl) delivery.engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.start();
    }

    @AfterEach
    void end() {
        executor.shutdown();
        delivery.end();
    }

    @Test
    void everyRecipientGetsOneMail() {
        List<Recipient> recipients = IntStream.rangeClosed(1, RECIPIENTS)
                .mapToObj(number -> Samples.recipient("Cơ quan " + number, "coquan" + number + "@coquan.example"))
                .toList();

        List<String> ids = delivery.outbox.post(Samples.notice(delivery.caseNumber()), recipients);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> delivery.engine
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .count()
                        == 0);

        assertThat(delivery.transport.accepted()).extracting(Parcel::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(delivery.register.ofCase(delivery.caseNumber()))
                .hasSize(RECIPIENTS)
                .allSatisfy(view -> {
                    assertThat(view.state()).isEqualTo(DeliveryState.SENT);
                    assertThat(view.attempts()).isEqualTo(1);
                });
    }
}
