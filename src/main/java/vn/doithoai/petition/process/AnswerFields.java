package vn.doithoai.petition.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormDates;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.AnswerForm;
import vn.doithoai.petition.DraftedAnswer;

/** What the unit answers, or why it does not. */
final class AnswerFields {

    /** The unit says that the matter is not its own. */
    static final String DECLINED = "DECLINED";

    static final FormField<String> CHOICE = FormField.text("answerChoice", "Hình thức trả lời", 20);
    static final FormField<String> ANSWER = FormField.text("answer", "Nội dung trả lời", 20_000);
    static final FormField<String> OWNER = FormField.text("commitmentOwner", "Đơn vị, cá nhân thực hiện cam kết", 200);
    static final FormField<String> DUE = FormField.text("commitmentDue", "Thời hạn thực hiện cam kết", 10);

    private AnswerFields() {}

    static DraftedAnswer take(VariableScope scope) {
        return new DraftedAnswer(
                form(CHOICE.require(scope)),
                ANSWER.take(scope),
                OWNER.take(scope),
                FormDates.date(DUE, scope),
                EligibilityForm.REASON.take(scope));
    }

    private static Optional<AnswerForm> form(String choice) {
        if (choice.equals(DECLINED)) {
            return Optional.empty();
        }
        try {
            return Optional.of(AnswerForm.valueOf(choice));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("“Hình thức trả lời” không hợp lệ. Vui lòng chọn trong danh sách.");
        }
    }
}
