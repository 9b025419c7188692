package vn.doithoai.delivery.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.doithoai.delivery.Samples.recipient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.delivery.DeliveryView;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.delivery.Samples;

/** Posting: what it stores, what it starts, and that both belong to the caller's transaction. */
@SpringJUnitConfig(HarnessConfiguration.class)
class PostingTest {

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
    void startsAnInstanceThatHoldsNothingButIdAndRoute() {
        String id = delivery.post("so@coquan.example");
        ProcessInstance instance = delivery.instance(id).orElseThrow();

        assertThat(instance.getBusinessKey()).isEqualTo(delivery.caseNumber() + "/GN-0001");
        assertThat(delivery.engine.getRuntimeService().getVariables(instance.getId()))
                .isEqualTo(Map.of("deliveryId", id, "addressKnown", true));
    }

    @Test
    void rollbackOfTheCallerTakesThePostingBack() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            String id = delivery.post("so@coquan.example");
            assertThat(delivery.instance(id)).isPresent();
            status.setRollbackOnly();
        });

        assertThat(delivery.register.ofCase(delivery.caseNumber())).isEmpty();
        assertThat(delivery.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
    }

    @Test
    void sameAddressTwiceIsOneMailInBothNames() {
        List<String> ids = delivery.outbox.post(
                Samples.notice(delivery.caseNumber()),
                List.of(
                        recipient("Sở Nội vụ", "chung@coquan.example"),
                        recipient("Thanh tra tỉnh", "tt@coquan.example"),
                        recipient("Ban Tổ chức", "Chung@coquan.example "),
                        recipient("Sở Nội vụ", "chung@coquan.example")));
        delivery.runJobs();

        assertThat(ids).hasSize(2);
        assertThat(delivery.transport.accepted()).hasSize(2);
        assertThat(delivery.register.ofCase(delivery.caseNumber()))
                .extracting(DeliveryView::key, DeliveryView::recipientName)
                .containsExactly(
                        tuple(delivery.caseNumber() + "/GN-0001", "Sở Nội vụ; Ban Tổ chức"),
                        tuple(delivery.caseNumber() + "/GN-0002", "Thanh tra tỉnh"));
    }

    @Test
    void recipientsWithoutAddressStayApart() {
        List<String> ids = delivery.outbox.post(
                Samples.notice(delivery.caseNumber()),
                List.of(
                        new Recipient("Tổ dân phố 1", Optional.empty()),
                        new Recipient("Tổ dân phố 2", Optional.of(" "))));

        assertThat(ids)
                .hasSize(2)
                .allSatisfy(id -> assertThat(delivery.task(id)).isNotNull());
    }

    @Test
    void numbersOfACaseGoOnOverSeveralPostings() {
        delivery.post("so@coquan.example");
        String second = delivery.post("tt@coquan.example");

        assertThat(delivery.view(second).key()).isEqualTo(delivery.caseNumber() + "/GN-0002");
    }

    @Test
    void postingToNobodyStoresNothing() {
        assertThat(delivery.outbox.post(Samples.notice(delivery.caseNumber()), List.of()))
                .isEmpty();
    }

    @Test
    void showsTheClerkWhatTheDeliveryCarries() {
        String id = delivery.postWithoutAddress();

        assertThat(delivery.register.messageOf(id).orElseThrow().attachments()).hasSize(2);
        assertThat(delivery.register.messageOf("no such delivery")).isEmpty();
        assertThat(delivery.register.find("no such delivery")).isEmpty();
    }
}
