package vn.doithoai.conference.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.conference.ChangePlan;
import vn.doithoai.conference.RoundChange;
import vn.doithoai.conference.Schedule;
import vn.doithoai.engine.FormDates;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.InvalidInputException;

/** The fields in which a postponement or cancellation is asked for and corrected. */
final class ChangeForm {

    static final FormField<String> CASE_NUMBER = FormField.text("caseNumber", "Số hồ sơ hội nghị", 30);
    static final FormField<String> ACTION = FormField.text("action", "Điều chỉnh", 20);
    static final FormField<String> REASON = FormField.text("reason", "Lý do", 2000);
    static final FormField<String> NEW_INTAKE_TO = FormField.text("newIntakeTo", "Tiếp nhận đến hết ngày (mới)", 10);
    static final FormField<String> NEW_DAY = FormField.text("newDay", "Ngày hội nghị mới", 10);
    static final FormField<String> NEW_FROM = FormField.text("newFrom", "Bắt đầu lúc (mới)", 20);
    static final FormField<String> NEW_UNTIL = FormField.text("newUntil", "Kết thúc lúc (mới)", 20);
    static final FormField<String> NEW_PLACE = FormField.text("newPlace", "Địa điểm mới", 300);

    private static final String POSTPONE = "postpone";
    private static final String CANCEL = "cancel";

    private ChangeForm() {}

    static ChangePlan take(VariableScope scope) {
        boolean cancels = cancels(ACTION.require(scope));
        String reason = REASON.require(scope);
        Optional<LocalDate> intakeTo = FormDates.date(NEW_INTAKE_TO, scope);
        Optional<LocalDate> day = FormDates.date(NEW_DAY, scope);
        Optional<LocalDateTime> start =
                FormDates.time(NEW_FROM, scope).flatMap(time -> day.map(date -> date.atTime(time)));
        Optional<LocalDateTime> end =
                FormDates.time(NEW_UNTIL, scope).flatMap(time -> day.map(date -> date.atTime(time)));
        Optional<String> place = NEW_PLACE.take(scope);
        if (!cancels && (start.isEmpty() || end.isEmpty())) {
            throw new InvalidInputException("Khi hoãn, vui lòng nhập đủ ngày mới, giờ bắt đầu và giờ kết thúc.");
        }
        return new ChangePlan(cancels, reason, intakeTo, start, end, place);
    }

    /** Fills the form of a correction with what was entered before; local to the task, so gone with it. */
    static void fill(DelegateTask task, RoundChange change) {
        task.setVariableLocal(ACTION.name(), change.cancels() ? CANCEL : POSTPONE);
        task.setVariableLocal(REASON.name(), change.reason());
        Schedule schedule = change.after().orElse(change.before());
        task.setVariableLocal(NEW_INTAKE_TO.name(), schedule.intakeTo().toString());
        task.setVariableLocal(NEW_DAY.name(), schedule.sessionDay().toString());
        task.setVariableLocal(
                NEW_FROM.name(), schedule.sessionStart().toLocalTime().toString());
        task.setVariableLocal(
                NEW_UNTIL.name(), schedule.sessionEnd().toLocalTime().toString());
        task.setVariableLocal(NEW_PLACE.name(), schedule.place());
    }

    private static boolean cancels(String action) {
        return switch (action) {
            case POSTPONE -> false;
            case CANCEL -> true;
            default -> throw new InvalidInputException("Vui lòng chọn hoãn hoặc hủy.");
        };
    }
}
