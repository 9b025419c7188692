package vn.doithoai.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * One form-only field: it passes through the process variables while a form is submitted and is taken out in the same
 * transaction, so that texts and persons never reach the engine's tables.
 *
 * @param name the field's key in the form
 * @param label what people read beside the field; names it in messages
 * @param type what Camunda Forms submit for it: String or Integer
 * @param maxLength most characters of a text; ignored for other types
 */
public record FormField<T>(String name, String label, Class<T> type, int maxLength) {

    public static FormField<String> text(String name, String label, int maxLength) {
        return new FormField<>(name, label, String.class, maxLength);
    }

    public static FormField<Integer> integer(String name, String label) {
        return new FormField<>(name, label, Integer.class, 0);
    }

    /**
     * Reads the submitted value and removes it from the scope. Text comes stripped and in NFC; blank text is absent.
     *
     * @throws InvalidInputException when a direct request sent another type than the form does, or too long a text
     */
    public Optional<T> take(VariableScope scope) {
        Object value = scope.getVariable(name);
        scope.removeVariable(name);
        if (value == null || value instanceof String text && text.isBlank()) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw new InvalidInputException("“%s” không đúng kiểu dữ liệu. Vui lòng nhập lại.".formatted(label));
        }
        return Optional.of(type.cast(
                value instanceof String text
                        ? TypedText.of(label, text, maxLength).value()
                        : value));
    }

    /** @throws InvalidInputException also when nothing was entered */
    public T require(VariableScope scope) {
        return take(scope).orElseThrow(() -> new InvalidInputException("Vui lòng nhập “%s”.".formatted(label)));
    }
}
