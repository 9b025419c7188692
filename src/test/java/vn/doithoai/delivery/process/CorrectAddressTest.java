package vn.doithoai.delivery.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import vn.doithoai.delivery.DeliveryState;
import vn.doithoai.engine.InvalidInputException;

/** What the clerk fills in is checked at completion, and none of it stays in the engine. */
@SpringJUnitConfig(HarnessConfiguration.class)
class CorrectAddressTest {

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

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, Hãy chọn cách gửi",
                "FAX, a@coquan.example, -, Hãy chọn cách gửi",
                "EMAIL, -, -, Hãy nhập địa chỉ thư điện tử mới",
                "EMAIL, ' ', -, Hãy nhập địa chỉ thư điện tử mới",
                "EMAIL, vanthu@coquan, -, không đúng dạng",
                "PAPER, a@coquan.example, -, Hãy ghi rõ đã giao bằng đường nào"
            })
    void wrongDecisionKeepsTheTaskOpen(String way, String address, String note, String message) {
        String id = delivery.postWithoutAddress();
        Map<String, Object> form = new HashMap<>();
        form.put("deliveryWay", way);
        form.put("newAddress", address);
        form.put("handoverNote", note);

        assertThatThrownBy(() -> delivery.complete(id, form))
                .hasRootCauseInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);

        assertThat(delivery.task(id)).isNotNull();
        assertThat(delivery.view(id).state()).isEqualTo(DeliveryState.ADDRESS_NEEDED);
        assertThat(delivery.view(id).corrections()).isEmpty();
    }

    @Test
    void endlessNoteIsRefused() {
        String id = delivery.postWithoutAddress();
        Map<String, Object> form = Map.of("deliveryWay", "PAPER", "handoverNote", "x".repeat(1001));

        assertThatThrownBy(() -> delivery.complete(id, form)).hasMessageContaining("1000 ký tự");
    }

    @Test
    void leavesOnlyTheRouteInTheEngine() {
        String id = delivery.postWithoutAddress();

        delivery.complete(
                id,
                Map.of("deliveryWay", "EMAIL", "newAddress", "dung@coquan.example", "handoverNote", "ghi chú riêng"));

        assertThat(delivery.engine
                        .getRuntimeService()
                        .getVariables(delivery.instance(id).orElseThrow().getId()))
                .isEqualTo(Map.of("deliveryId", id, "addressKnown", false, "handedOver", false));
        assertThat(delivery.engine
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .contains("deliveryId", "handedOver")
                .doesNotContain("deliveryWay", "newAddress", "handoverNote");
    }
}
