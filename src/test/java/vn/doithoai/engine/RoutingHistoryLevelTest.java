package vn.doithoai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingHistoryLevelTest {

    private final RoutingHistoryLevel level = new RoutingHistoryLevel(Set.of("roundId"));

    @Test
    void keepsDeclaredVariablesOnly() {
        assertThat(produced(HistoryEventTypes.VARIABLE_INSTANCE_CREATE, variable("roundId")))
                .isTrue();
        assertThat(produced(HistoryEventTypes.VARIABLE_INSTANCE_DELETE, variable("roundId")))
                .isTrue();
        assertThat(produced(HistoryEventTypes.VARIABLE_INSTANCE_CREATE, variable("place")))
                .isFalse();
        assertThat(produced(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE, variable("place")))
                .isFalse();
        assertThat(produced(HistoryEventTypes.VARIABLE_INSTANCE_DELETE, variable("place")))
                .isFalse();
    }

    @Test
    void neverKeepsFormFieldsOrSingleUpdates() {
        assertThat(level.isHistoryEventProduced(HistoryEventTypes.FORM_PROPERTY_UPDATE, null))
                .isFalse();
        assertThat(produced(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, variable("roundId")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = HistoryEventTypes.class,
            names = {
                "PROCESS_INSTANCE_START",
                "ACTIVITY_INSTANCE_END",
                "TASK_INSTANCE_COMPLETE",
                "INCIDENT_CREATE",
                "JOB_FAIL",
                "USER_OPERATION_LOG",
                "VARIABLE_INSTANCE_CREATE"
            })
    void canProduceTheEventsOfTheFlow(HistoryEventTypes type) {
        assertThat(level.isHistoryEventProduced(type, null)).isTrue();
    }

    @Test
    void isSelectedByItsName() {
        assertThat(level.getName()).isEqualTo(RoutingHistoryLevel.NAME);
        assertThat(level.getId()).isNotIn(0, 10, 20, 30);
    }

    private boolean produced(HistoryEventTypes type, VariableInstanceEntity variable) {
        return level.isHistoryEventProduced(type, variable);
    }

    private static VariableInstanceEntity variable(String name) {
        VariableInstanceEntity variable = new VariableInstanceEntity();
        variable.setName(name);
        return variable;
    }
}
