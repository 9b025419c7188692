package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.InvalidInputException;

/** The small fields of the other tasks. */
final class TaskFields {

    static final FormField<String> SUPPLEMENT = FormField.text("supplement", "Nội dung bổ sung", 20_000);
    static final FormField<String> DECISION = FormField.text("decision", "Kết quả", 20);
    static final FormField<String> NEW_DUE_ON = FormField.text("newDueOn", "Hạn mới", 10);
    static final FormField<String> NOTE = FormField.text("note", "Ghi chú", 2000);

    private TaskFields() {}

    /** Which of two ways the person chose. */
    static boolean yes(VariableScope scope, String yes, String no) {
        String chosen = DECISION.require(scope);
        if (!chosen.equals(yes) && !chosen.equals(no)) {
            throw new InvalidInputException("“Kết quả” không hợp lệ. Vui lòng chọn trong danh sách.");
        }
        return chosen.equals(yes);
    }
}
