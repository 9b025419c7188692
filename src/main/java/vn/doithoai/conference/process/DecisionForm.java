package vn.doithoai.conference.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.InvalidInputException;

/**
 * What the head decided.
 *
 * @param reason why warnings are accepted, or what has to be corrected
 */
record DecisionForm(boolean approved, Optional<String> reason) {

    static final FormField<String> DECISION = FormField.text("decision", "Quyết định", 20);
    static final FormField<String> REASON = FormField.text("decisionReason", "Lý do hoặc ý kiến", 2000);

    static DecisionForm take(DelegateTask task) {
        String choice = DECISION.require(task);
        Optional<String> reason = REASON.take(task);
        return switch (choice) {
            case "approve" -> new DecisionForm(true, reason);
            case "return" -> new DecisionForm(false, reason);
            default -> throw new InvalidInputException("Vui lòng chọn phê duyệt hoặc trả lại.");
        };
    }
}
