package vn.doithoai.conference.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundPlan;
import vn.doithoai.conference.Schedule;
import vn.doithoai.engine.FormDates;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.InvalidInputException;

/** The fields in which a round is planned and corrected. */
final class RoundForm {

    static final FormField<Integer> YEAR = FormField.integer("year", "Năm");
    static final FormField<Integer> ORDINAL = FormField.integer("ordinal", "Lần thứ");
    static final FormField<String> THEME = FormField.text("theme", "Chủ đề", 500);
    static final FormField<String> PLAN_REFERENCE = FormField.text("planReference", "Số, ký hiệu kế hoạch năm", 60);
    static final FormField<String> PLAN_DATE = FormField.text("planDate", "Ngày ban hành kế hoạch", 10);
    static final FormField<String> NOTICE_RECEIVERS =
            FormField.text("noticeReceivers", "Nơi nhận thông báo, nêu trong văn bản", 500);
    static final FormField<String> NOTICE_ON = FormField.text("noticeOn", "Ngày dự kiến phát hành thông báo", 10);
    static final FormField<String> INTAKE_FROM = FormField.text("intakeFrom", "Tiếp nhận từ ngày", 10);
    static final FormField<String> INTAKE_TO = FormField.text("intakeTo", "Tiếp nhận đến hết ngày", 10);
    static final FormField<String> SESSION_DAY = FormField.text("sessionDay", "Ngày hội nghị", 10);
    static final FormField<String> SESSION_FROM = FormField.text("sessionFrom", "Bắt đầu lúc", 20);
    static final FormField<String> SESSION_UNTIL = FormField.text("sessionUntil", "Kết thúc lúc", 20);
    static final FormField<String> PLACE = FormField.text("place", "Địa điểm", 300);
    static final FormField<String> SIGNER_ROLE = FormField.text("signerRole", "Người ký văn bản", 10);

    private static final Pattern REFERENCE = Pattern.compile("\\d{1,6}/KH-\\p{Lu}[\\p{Lu}\\d.-]*");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private RoundForm() {}

    /**
     * @param known the plan of a year, where the system has it; taken when neither its number nor its day was entered
     * @throws InvalidInputException naming the field that cannot be taken
     */
    static RoundPlan take(VariableScope scope, IntFunction<Optional<Round.Plan>> known) {
        int year = YEAR.require(scope);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInputException("“Năm” phải từ %d đến %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        Optional<Integer> ordinal = ORDINAL.take(scope);
        if (ordinal.filter(number -> number < 1 || number > 99).isPresent()) {
            throw new InvalidInputException("“Lần thứ” phải từ 1 đến 99.");
        }
        return new RoundPlan(
                year,
                ordinal,
                THEME.take(scope),
                plan(scope, known.apply(year)),
                NOTICE_RECEIVERS.take(scope),
                schedule(scope),
                signerRole(scope));
    }

    /** Fills the form of a correction with what was entered before; local to the task, so gone with it. */
    static void fill(DelegateTask task, Round round, RoundPlan.SignerRole signer) {
        Schedule schedule = round.schedule();
        task.setVariableLocal(YEAR.name(), round.year());
        task.setVariableLocal(ORDINAL.name(), round.ordinal());
        task.setVariableLocal(THEME.name(), round.theme().orElse(""));
        task.setVariableLocal(PLAN_REFERENCE.name(), round.plan().reference());
        task.setVariableLocal(PLAN_DATE.name(), round.plan().date().toString());
        task.setVariableLocal(NOTICE_RECEIVERS.name(), round.noticeReceivers().orElse(""));
        task.setVariableLocal(NOTICE_ON.name(), schedule.noticeOn().toString());
        task.setVariableLocal(INTAKE_FROM.name(), schedule.intakeFrom().toString());
        task.setVariableLocal(INTAKE_TO.name(), schedule.intakeTo().toString());
        task.setVariableLocal(SESSION_DAY.name(), schedule.sessionDay().toString());
        task.setVariableLocal(
                SESSION_FROM.name(), schedule.sessionStart().toLocalTime().toString());
        task.setVariableLocal(
                SESSION_UNTIL.name(), schedule.sessionEnd().toLocalTime().toString());
        task.setVariableLocal(PLACE.name(), schedule.place());
        task.setVariableLocal(SIGNER_ROLE.name(), signer.name());
    }

    private static Round.Plan plan(VariableScope scope, Optional<Round.Plan> known) {
        Optional<String> typed = PLAN_REFERENCE.take(scope);
        Optional<LocalDate> day = FormDates.date(PLAN_DATE, scope);
        if (typed.isEmpty() && day.isEmpty() && known.isPresent()) {
            return known.get();
        }
        String reference = typed.orElseThrow(() -> missing(PLAN_REFERENCE));
        if (!REFERENCE.matcher(reference).matches()) {
            throw new InvalidInputException(
                    "“%s” phải có dạng 62/KH-VPUB (số, dấu gạch chéo, KH, gạch nối, tên viết tắt cơ quan)."
                            .formatted(PLAN_REFERENCE.label()));
        }
        return new Round.Plan(reference, day.orElseThrow(() -> missing(PLAN_DATE)));
    }

    private static InvalidInputException missing(FormField<?> field) {
        return new InvalidInputException("Vui lòng nhập “%s”.".formatted(field.label()));
    }

    private static Schedule schedule(VariableScope scope) {
        LocalDate day = FormDates.requireDate(SESSION_DAY, scope);
        return new Schedule(
                FormDates.requireDate(NOTICE_ON, scope),
                FormDates.requireDate(INTAKE_FROM, scope),
                FormDates.requireDate(INTAKE_TO, scope),
                day.atTime(FormDates.requireTime(SESSION_FROM, scope)),
                day.atTime(FormDates.requireTime(SESSION_UNTIL, scope)),
                PLACE.require(scope));
    }

    private static RoundPlan.SignerRole signerRole(VariableScope scope) {
        try {
            return RoundPlan.SignerRole.valueOf(SIGNER_ROLE.require(scope));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("“%s” không hợp lệ.".formatted(SIGNER_ROLE.label()));
        }
    }
}
