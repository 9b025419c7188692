package vn.doithoai.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * History of the flow without what people typed: activities, tasks, jobs, incidents and user operations are kept; of
 * variables only the declared routing variables; form properties and variable updates never.
 */
public final class RoutingHistoryLevel extends AbstractHistoryLevel {

    /** The name the engine configuration selects this level by. */
    public static final String NAME = "routing";

    private static final int ID = 40;

    private final Set<String> keptVariables;

    public RoutingHistoryLevel(Set<String> keptVariables) {
        this.keptVariables = Set.copyOf(keptVariables);
    }

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        if (type.equals(HistoryEventTypes.FORM_PROPERTY_UPDATE)
                || type.equals(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL)) {
            return false;
        }
        // a null entity asks whether the level can produce the event at all
        return !(entity instanceof VariableInstanceEntity variable) || keptVariables.contains(variable.getName());
    }
}
