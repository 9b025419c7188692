package vn.doithoai.conference.process;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.conference.ConclusionLines;
import vn.doithoai.conference.LiveQuestion;
import vn.doithoai.conference.LiveQuestionLines;
import vn.doithoai.conference.Minutes;
import vn.doithoai.engine.FormDates;
import vn.doithoai.engine.FormField;

/** The fields in which the secretary records a session. */
final class MinutesForm {

    static final FormField<String> HELD_ON = FormField.text("heldOn", "Ngày tổ chức", 10);
    static final FormField<String> STARTED_AT = FormField.text("startedAt", "Bắt đầu lúc", 20);
    static final FormField<String> ENDED_AT = FormField.text("endedAt", "Kết thúc lúc", 20);
    static final FormField<Integer> ATTENDEE_COUNT = FormField.integer("attendeeCount", "Số người dự");
    static final FormField<String> ATTENDEES = FormField.text("attendees", "Thành phần dự", 20_000);
    static final FormField<String> COURSE = FormField.text("course", "Diễn biến hội nghị", 20_000);
    static final FormField<String> QUESTIONS = FormField.text("questions", "Ý kiến, câu hỏi tại hội nghị", 50_000);
    static final FormField<String> CONCLUSIONS = FormField.text("conclusions", "Nội dung kết luận", 20_000);

    private MinutesForm() {}

    static Minutes take(VariableScope scope) {
        LocalDate day = FormDates.requireDate(HELD_ON, scope);
        return new Minutes(
                day.atTime(FormDates.requireTime(STARTED_AT, scope)),
                day.atTime(FormDates.requireTime(ENDED_AT, scope)),
                ATTENDEE_COUNT.require(scope),
                lines(ATTENDEES.require(scope)),
                lines(COURSE.require(scope)),
                CONCLUSIONS.take(scope).map(ConclusionLines::read).orElse(List.of()));
    }

    static List<LiveQuestion> takeQuestions(VariableScope scope) {
        return QUESTIONS.take(scope).map(LiveQuestionLines::read).orElse(List.of());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
