package vn.doithoai.commitment.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormDates;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.InvalidInputException;

/**
 * What the unit sends in: the thing done, or the wish for more time.
 *
 * @param asksDelay whether it is the wish
 * @param day of completion, or the new due day
 * @param text the result, or the reason
 */
record CompletionForm(boolean asksDelay, LocalDate day, String text) {

    static final FormField<String> NEXT = FormField.text("next", "Đơn vị gửi", 20);
    static final FormField<String> RESULT = FormField.text("completionResult", "Kết quả thực hiện", 4000);
    static final FormField<String> DONE_ON = FormField.text("doneOn", "Ngày hoàn thành", 10);
    static final FormField<String> NEW_DUE = FormField.text("newDueOn", "Thời hạn mới", 10);
    static final FormField<String> REASON = FormField.text("delayReason", "Lý do xin lùi", 2000);

    static CompletionForm take(VariableScope scope) {
        boolean asksDelay = asksDelay(NEXT.require(scope));
        CompletionForm form = asksDelay
                ? new CompletionForm(true, FormDates.requireDate(NEW_DUE, scope), REASON.require(scope))
                : new CompletionForm(false, FormDates.requireDate(DONE_ON, scope), RESULT.require(scope));
        // whoever changed their mind may have left text in the fields of the other choice
        (asksDelay ? RESULT : REASON).take(scope);
        (asksDelay ? DONE_ON : NEW_DUE).take(scope);
        return form;
    }

    private static boolean asksDelay(String choice) {
        return switch (choice) {
            case "report" -> false;
            case "delay" -> true;
            default -> throw new InvalidInputException("Vui lòng chọn báo cáo hoàn thành hoặc xin lùi thời hạn.");
        };
    }
}
