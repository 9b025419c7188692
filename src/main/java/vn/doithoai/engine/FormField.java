package vn.doithoai.engine;

import java.text.Normalizer;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * One form-only field: it passes through the process variables while a form is submitted and is taken out in the same
 * transaction, so that texts and persons never reach the engine's tables.
 *
 * @param name the field's key in the form
 * @param label what people read beside the field; names it in messages
 * @param type what Camunda Forms submit for it: String, Integer, Double or Boolean
 * @param maxLength most characters of a text; ignored for other types
 */
public record FormField<T>(String name, String label, Class<T> type, int maxLength) {

    public static FormField<String> text(String name, String label, int maxLength) {
        return new FormField<>(name, label, String.class, maxLength);
    }

    public static FormField<Integer> integer(String name, String label) {
        return new FormField<>(name, label, Integer.class, 0);
    }

    public static FormField<Boolean> flag(String name, String label) {
        return new FormField<>(name, label, Boolean.class, 0);
    }

    /**
     * Reads the submitted value and removes it from the scope. Text comes stripped and in NFC; blank text is absent.
     *
     * @throws InvalidInputException when a direct request sent another type than the form does, or too long a text
     */
    public Optional<T> take(VariableScope scope) {
        Object value = scope.getVariable(name);
        scope.removeVariable(name);
        if (value instanceof String text) {
            String clean = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
            value = clean.isEmpty() ? null : clean;
        }
        if (value != null && !type.isInstance(value)) {
            throw new InvalidInputException("“%s” không đúng kiểu dữ liệu. Vui lòng nhập lại.".formatted(label));
        }
        if (value instanceof String text && text.length() > maxLength) {
            throw new InvalidInputException("“%s” dài %d ký tự, quá giới hạn %d ký tự. Vui lòng viết gọn lại."
                    .formatted(label, text.length(), maxLength));
        }
        return Optional.ofNullable(type.cast(value));
    }

    /** @throws InvalidInputException also when nothing was entered */
    public T require(VariableScope scope) {
        return take(scope).orElseThrow(() -> new InvalidInputException("Vui lòng nhập “%s”.".formatted(label)));
    }
}
