package vn.doithoai.conference.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormField;

/** The fields in which the head hands out answers. */
final class AssignmentForm {

    static final FormField<String> ASSIGNMENTS = FormField.text("assignments", "Giao lại đơn vị", 20_000);
    static final FormField<String> NOTE = FormField.text("assignmentNote", "Ý kiến chỉ đạo", 2000);

    private AssignmentForm() {}

    static List<String> takeLines(VariableScope scope) {
        return ASSIGNMENTS.take(scope).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
