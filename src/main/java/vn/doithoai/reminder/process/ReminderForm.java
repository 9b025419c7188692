package vn.doithoai.reminder.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormDates;
import vn.doithoai.engine.FormField;
import vn.doithoai.reminder.ReminderEntry;

/** The fields in which a letter that urges is asked for. */
final class ReminderForm {

    static final FormField<String> ROUND = FormField.text("reminderRound", "Số hồ sơ hội nghị", 30);
    static final FormField<String> UNIT = FormField.text("reminderUnit", "Đơn vị được đôn đốc", 60);
    static final FormField<String> ANSWER_BY = FormField.text("answerBy", "Yêu cầu trả lời trước hết ngày", 10);

    private ReminderForm() {}

    static ReminderEntry take(VariableScope scope) {
        return new ReminderEntry(ROUND.require(scope), UNIT.require(scope), FormDates.requireDate(ANSWER_BY, scope));
    }
}
