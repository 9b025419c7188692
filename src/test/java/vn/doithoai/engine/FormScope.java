package vn.doithoai.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.core.variable.CoreVariableInstance;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.core.variable.scope.SimpleVariableInstance;
import org.camunda.bpm.engine.impl.core.variable.scope.SimpleVariableInstance.SimpleVariableInstanceFactory;
import org.camunda.bpm.engine.impl.core.variable.scope.VariableInstanceFactory;
import org.camunda.bpm.engine.impl.core.variable.scope.VariableInstanceLifecycleListener;
import org.camunda.bpm.engine.impl.core.variable.scope.VariableStore;

/** The engine's own variable scope in memory, as a submitted form leaves it. */
class FormScope extends AbstractVariableScope {

    private static final long serialVersionUID = 1L;

    private final transient VariableStore<SimpleVariableInstance> store = new VariableStore<>();

    static FormScope with(String name, Object value) {
        FormScope scope = new FormScope();
        scope.setVariables(Map.of(name, value));
        return scope;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    protected VariableStore<CoreVariableInstance> getVariableStore() {
        return (VariableStore) store;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    protected VariableInstanceFactory<CoreVariableInstance> getVariableInstanceFactory() {
        return (VariableInstanceFactory) SimpleVariableInstanceFactory.INSTANCE;
    }

    @Override
    protected List<VariableInstanceLifecycleListener<CoreVariableInstance>> getVariableInstanceLifecycleListeners() {
        return List.of();
    }

    @Override
    public AbstractVariableScope getParentVariableScope() {
        return null;
    }
}
