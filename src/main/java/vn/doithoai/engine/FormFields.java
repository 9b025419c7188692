package vn.doithoai.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * What one form may submit. The engine itself stores whatever a request brings, so that a crafted one could set the
 * variables by which a process finds its document or decides its way.
 *
 * @param keys fields that a person can fill in
 */
record FormFields(Set<String> keys) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNKNOWN = "Biểu mẫu không có ô “%s” nên yêu cầu bị từ chối, chưa có gì được lưu."
            + " Vui lòng tải lại trang và nhập trên biểu mẫu.";
    private static final String WRONG_TYPE =
            "Ô “%s” không đúng kiểu dữ liệu. Vui lòng tải lại trang và nhập trên biểu mẫu.";

    /** A task or start without a form takes nothing. */
    static FormFields none() {
        return new FormFields(Set.of());
    }

    static FormFields of(InputStream form) {
        try (form) {
            Set<String> keys = new HashSet<>();
            collect(JSON.readTree(form).path("components"), keys);
            return new FormFields(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode components, Set<String> keys) {
        for (JsonNode component : components) {
            if (component.hasNonNull("key") && !component.path("disabled").asBoolean()) {
                keys.add(component.get("key").asText());
            }
            collect(component.path("components"), keys);
        }
    }

    /** @throws InvalidInputException when something is submitted that no field of the form submits */
    void require(Map<String, Object> submitted) {
        VariableMap values = Variables.fromMap(submitted == null ? Map.of() : submitted);
        for (String name : values.keySet()) {
            if (!keys.contains(name)) {
                throw new InvalidInputException(UNKNOWN.formatted(name));
            }
            if (!plain(values.getValueTyped(name))) {
                throw new InvalidInputException(WRONG_TYPE.formatted(name));
            }
        }
    }

    /** Text, number, yes or no, nothing: files and serialized objects are nothing that a field submits. */
    private static boolean plain(TypedValue value) {
        if (value instanceof PrimitiveValue || value.getType() == ValueType.NULL) {
            return true;
        }
        return value.getType() == null
                && (value.getValue() == null
                        || value.getValue() instanceof String
                        || value.getValue() instanceof Number
                        || value.getValue() instanceof Boolean);
    }
}
