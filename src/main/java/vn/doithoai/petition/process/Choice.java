package vn.doithoai.petition.process;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.InvalidInputException;

/** One of the choices that a form offers, by its code. */
final class Choice {

    private Choice() {}

    /** @throws InvalidInputException naming the field when nothing, or nothing known, was chosen */
    static <E extends Enum<E>> E of(Class<E> type, FormField<String> field, VariableScope scope) {
        String code = field.require(scope);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(field));
    }

    /** @throws InvalidInputException naming the field when something else than one of the codes was sent */
    static Optional<String> among(List<String> codes, FormField<String> field, VariableScope scope) {
        Optional<String> code = field.take(scope);
        if (code.filter(chosen -> !codes.contains(chosen)).isPresent()) {
            throw unknown(field);
        }
        return code;
    }

    private static InvalidInputException unknown(FormField<?> field) {
        return new InvalidInputException("“%s” không hợp lệ. Vui lòng chọn trong danh sách.".formatted(field.label()));
    }
}
