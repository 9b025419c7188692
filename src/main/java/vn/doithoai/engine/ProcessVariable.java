package vn.doithoai.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * One declared variable of a process: its name and its Java type.
 *
 * <p>Only ids, flags, dates and routing values are declared; texts and persons live in the application's tables.
 * {@code java.util.Date} carries an instant, because BPMN timers read it without conversion.
 *
 * @param name the name the models use
 * @param type the value's type as the engine stores it
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("missing process variable: " + name));
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(type.cast(scope.getVariable(name)));
    }

    /** Sets the value on the scope that already holds the name, else on the process instance. */
    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
