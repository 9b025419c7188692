package vn.doithoai.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * One form-only field: it passes through the process variables while a form is submitted and is taken out in the same
 * transaction, so that texts and persons never reach the engine's tables.
 *
 * @param name the field's key in the form
 * @param type what Camunda Forms submit for it: String, Integer, Double or Boolean
 */
public record FormField<T>(String name, Class<T> type) {

    public static FormField<String> text(String name) {
        return new FormField<>(name, String.class);
    }

    public static FormField<Integer> integer(String name) {
        return new FormField<>(name, Integer.class);
    }

    public static FormField<Boolean> flag(String name) {
        return new FormField<>(name, Boolean.class);
    }

    /**
     * Reads the submitted value and removes it from the scope. Blank text counts as absent.
     *
     * @throws InvalidInputException when a direct request sent another type than the form does
     */
    public Optional<T> take(VariableScope scope) {
        Object value = scope.getVariable(name);
        scope.removeVariable(name);
        if (value == null || value instanceof String text && text.isBlank()) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw new InvalidInputException("Dữ liệu gửi lên không đúng kiểu. Vui lòng nhập lại biểu mẫu.");
        }
        return Optional.of(type.cast(value));
    }
}
