package vn.doithoai.delivery.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.delivery.DeliveryState;

/** A crash is an engine transaction that never commits: whatever had left the house must not leave again. */
@SpringJUnitConfig(HarnessConfiguration.class)
class DeliveryCrashTest {

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

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void crashAfterSendingDoesNotSendTwice() {
        String id = delivery.post("so@coquan.example");
        runAndLose(id);
        assertThat(delivery.view(id).state()).as("the mark outlives the job").isEqualTo(DeliveryState.SENT);
        assertThat(delivery.passed(id)).as("the engine forgot").doesNotContain("ServiceTask_SendMail");

        delivery.runJobs();

        assertThat(delivery.transport.accepted()).hasSize(1);
        assertThat(delivery.view(id).attempts()).isEqualTo(1);
        assertThat(delivery.instance(id)).isEmpty();
    }

    @Test
    void crashAfterARefusalStillReachesTheClerk() {
        delivery.transport.refusesAddress();
        String id = delivery.post("so@coquan.example");
        runAndLose(id);

        delivery.runJobs();

        assertThat(delivery.task(id)).isNotNull();
        assertThat(delivery.transport.accepted()).isEmpty();
        assertThat(delivery.view(id).attempts()).isEqualTo(1);
    }

    @Test
    void sendingCommitsBeforeWhatFollows() {
        String id = delivery.post("so@coquan.example");

        delivery.run(delivery.job(id));

        assertThat(delivery.view(id).state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.job(id)).as("the rest is a job of its own").isNotNull();
        assertThat(delivery.passed(id)).doesNotContain("EndEvent_Sent");
    }

    private void runAndLose(String id) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            delivery.run(delivery.job(id));
            status.setRollbackOnly();
        });
    }
}
