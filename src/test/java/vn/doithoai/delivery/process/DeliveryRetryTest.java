package vn.doithoai.delivery.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import vn.doithoai.delivery.DeliveryState;
import vn.doithoai.delivery.MailNotSentException;

/** Technical failures: five tries with growing pauses, then an incident that says nothing personal. */
@SpringJUnitConfig(HarnessConfiguration.class)
class DeliveryRetryTest {

    @Autowired
    private DeliveryHarness delivery;

    @BeforeEach
    void begin() {
        delivery.begin();
    }

    @AfterEach
    void end() {
        delivery.end();
    }

    @Test
    void triesFiveTimesWithGrowingPausesThenRaisesAnIncident() {
        delivery.transport.unreachable(5);
        String id = delivery.post("so@coquan.example");

        for (String pause : List.of("PT1M", "PT5M", "PT15M", "PT1H")) {
            fail(id);
            Instant next = ClockUtil.getCurrentTime().toInstant().plus(Duration.parse(pause));
            assertThat(delivery.job(id).getDuedate().toInstant()).as(pause).isEqualTo(next);
            assertThat(delivery.incidents()).isZero();
            ClockUtil.setCurrentTime(Date.from(next));
        }
        fail(id);

        assertThat(delivery.job(id).getRetries()).isZero();
        assertThat(delivery.incidents()).isEqualTo(1);
        assertThat(delivery.view(id).attempts()).isEqualTo(5);
        assertThat(delivery.view(id).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(delivery.passed(id)).doesNotContain("EndEvent_Sent", "UserTask_CorrectAddress");
    }

    @Test
    void incidentTellsTheReasonButNoAddress() {
        delivery.transport.unreachable(5);
        String id = delivery.post("so@coquan.example");
        failTimes(id, 5);

        assertThat(delivery.engine.getRuntimeService().createIncidentQuery().singleResult())
                .satisfies(incident -> {
                    assertThat(incident.getActivityId()).isEqualTo("ServiceTask_SendMail");
                    assertThat(incident.getIncidentMessage())
                            .contains(delivery.view(id).key(), "451")
                            .doesNotContain("so@coquan.example");
                });
        assertThat(delivery.engine
                        .getManagementService()
                        .getJobExceptionStacktrace(delivery.job(id).getId()))
                .contains("MailNotSentException")
                .doesNotContain("so@coquan.example");
        assertThat(delivery.view(id).lastError().orElseThrow()).contains("so@coquan.example");
    }

    @Test
    void isSentWhenTheIncidentIsRetried() {
        delivery.transport.unreachable(5);
        String id = delivery.post("so@coquan.example");
        failTimes(id, 5);

        delivery.engine.getManagementService().setJobRetries(delivery.job(id).getId(), 1);
        delivery.runJobs();

        assertThat(delivery.view(id).state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.incidents()).isZero();
        assertThat(delivery.transport.accepted()).hasSize(1);
    }

    @Test
    void correctedAddressGetsFiveTriesOfItsOwn() {
        delivery.transport.unreachable(4);
        delivery.transport.refusesAddress();
        delivery.transport.unreachable(4);
        String id = delivery.post("so@coquan.example");
        failTimes(id, 4);
        delivery.runJobs();
        delivery.complete(id, Map.of("deliveryWay", "EMAIL", "newAddress", "moi@coquan.example"));

        failTimes(id, 4);
        assertThat(delivery.job(id).getRetries()).isEqualTo(1);
        delivery.runJobs();

        assertThat(delivery.transport.accepted()).hasSize(1);
        assertThat(delivery.view(id).attempts()).isEqualTo(10);
    }

    private void failTimes(String id, int times) {
        for (int i = 0; i < times; i++) {
            fail(id);
        }
    }

    private void fail(String id) {
        assertThatExceptionOfType(MailNotSentException.class).isThrownBy(() -> delivery.run(delivery.job(id)));
    }
}
