package vn.doithoai.delivery.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import vn.doithoai.delivery.DeliveryState;
import vn.doithoai.delivery.DeliveryWay;

/** Every path of {@code delivery.bpmn} on a real engine; together they pass each of its nodes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringJUnitConfig(HarnessConfiguration.class)
class DeliveryProcessTest {

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

    @AfterAll
    void everyNodeOfTheModelWasPassed() {
        RepositoryService repository = delivery.engine.getRepositoryService();
        String definition =
                repository.createProcessDefinitionQuery().singleResult().getId();
        Set<String> nodes = repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());

        assertThat(delivery.passed()).isEqualTo(nodes);
    }

    @Test
    void sendsAndEnds() {
        String id = delivery.post("so@coquan.example");
        assertThat(delivery.view(id).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(delivery.transport.accepted()).isEmpty();

        delivery.runJobs();

        assertThat(delivery.transport.accepted()).singleElement().satisfies(parcel -> {
            assertThat(parcel.id()).isEqualTo(id);
            assertThat(parcel.message().attachments()).hasSize(2);
        });
        assertThat(delivery.view(id)).satisfies(view -> {
            assertThat(view.state()).isEqualTo(DeliveryState.SENT);
            assertThat(view.sentAt()).contains(DeliveryHarness.START);
            assertThat(view.attempts()).isEqualTo(1);
            assertThat(view.mailMessageId()).startsWith("<" + id + "@").endsWith(">");
        });
        assertThat(delivery.instance(id)).isEmpty();
        assertThat(delivery.passed(id))
                .contains("EndEvent_Sent")
                .doesNotContain("BoundaryEvent_AddressRefused", "UserTask_CorrectAddress", "EndEvent_HandedOver");
    }

    @Test
    void refusedAddressIsCorrectedAndSent() {
        delivery.transport.refusesAddress();
        String id = delivery.post("sai@coquan.example");
        delivery.runJobs();

        Task task = delivery.task(id);
        assertThat(task.getName()).isEqualTo("Sửa địa chỉ nhận");
        assertThat(delivery.engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactlyInAnyOrder("records-clerk", "reception-officer");
        assertThat(delivery.view(id).state()).isEqualTo(DeliveryState.ADDRESS_NEEDED);
        assertThat(delivery.view(id).lastError().orElseThrow()).contains("sai@coquan.example");
        assertThat(delivery.passed(id)).doesNotContain("EndEvent_Sent");

        delivery.engine.getTaskService().claim(task.getId(), "vanthu");
        delivery.complete(id, Map.of("deliveryWay", "EMAIL", "newAddress", " dung@coquan.example "));
        delivery.runJobs();

        assertThat(delivery.transport.accepted())
                .singleElement()
                .satisfies(parcel -> assertThat(parcel.address()).contains("dung@coquan.example"));
        assertSentAfterCorrection(id);
        assertThat(delivery.passed(id)).contains("EndEvent_Sent").doesNotContain("EndEvent_HandedOver");
    }

    private void assertSentAfterCorrection(String id) {
        assertThat(delivery.view(id)).satisfies(view -> {
            assertThat(view.state()).isEqualTo(DeliveryState.SENT);
            assertThat(view.attempts()).isEqualTo(2);
            assertThat(view.lastError()).isEmpty();
            assertThat(view.corrections()).singleElement().satisfies(correction -> {
                assertThat(correction.previousAddress()).contains("sai@coquan.example");
                assertThat(correction.by()).contains("vanthu");
                assertThat(correction.way()).isEqualTo(DeliveryWay.EMAIL);
                assertThat(correction.refusal()).isPresent();
                assertThat(correction.at()).isEqualTo(DeliveryHarness.START);
            });
        });
    }

    @Test
    void malformedAddressGoesToTheClerkWithoutTroublingTheServer() {
        String id = delivery.post("không phải địa chỉ");
        delivery.runJobs();

        assertThat(delivery.task(id).getTaskDefinitionKey()).isEqualTo("UserTask_CorrectAddress");
        assertThat(delivery.transport.accepted()).isEmpty();
        assertThat(delivery.view(id).lastError().orElseThrow()).contains("không đúng dạng");
    }

    @Test
    void recipientWithoutAddressGetsThePaperByHand() {
        String id = delivery.postWithoutAddress();
        assertThat(delivery.job(id)).as("straight to the clerk").isNull();

        delivery.complete(id, Map.of("deliveryWay", "PAPER", "handoverNote", "Giao tay 21/8/2025, có ký nhận"));

        assertThat(delivery.view(id)).satisfies(view -> {
            assertThat(view.state()).isEqualTo(DeliveryState.HANDED_OVER);
            assertThat(view.sentAt()).isEmpty();
            assertThat(view.attempts()).isZero();
            assertThat(view.corrections().get(0).note()).contains("Giao tay 21/8/2025, có ký nhận");
        });
        assertThat(delivery.instance(id)).isEmpty();
        assertThat(delivery.passed(id))
                .contains("EndEvent_HandedOver")
                .doesNotContain("ServiceTask_SendMail", "BoundaryEvent_AddressRefused", "EndEvent_Sent");
    }
}
