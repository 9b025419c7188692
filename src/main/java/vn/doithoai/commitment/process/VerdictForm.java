package vn.doithoai.commitment.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.InvalidInputException;

/**
 * What somebody decided about a report or a wish.
 *
 * @param remark what is missing, or why not
 */
record VerdictForm(boolean positive, Optional<String> remark) {

    static final FormField<String> DECISION = FormField.text("decision", "Quyết định", 20);
    static final FormField<String> REMARK = FormField.text("verdictRemark", "Ý kiến", 2000);

    /**
     * @param yes value of the choice that agrees
     * @param no value of the other
     */
    static VerdictForm take(VariableScope scope, String yes, String no) {
        String choice = DECISION.require(scope);
        Optional<String> remark = REMARK.take(scope);
        if (!choice.equals(yes) && !choice.equals(no)) {
            throw new InvalidInputException("Vui lòng chọn một trong hai quyết định.");
        }
        return new VerdictForm(choice.equals(yes), remark);
    }
}
