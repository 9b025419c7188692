package vn.doithoai.casefile;

import java.time.LocalDate;
import java.util.Objects;
import vn.doithoai.conference.ConclusionLines;
import vn.doithoai.conference.Minutes;
import vn.doithoai.engine.TypedText;

/**
 * The form for the minutes as it was typed. Day and times are plain text, because browsers show their own date fields
 * in the order of the browser's language, and 09/10 must not mean October here and September there. Public because the
 * template engine reads it.
 */
public record MinutesInput(
        String heldOn,
        String startedAt,
        String endedAt,
        String attendeeCount,
        String attendees,
        String course,
        String conclusions) {

    private static final int SHORT = 20;
    private static final int LONG = 20_000;

    public MinutesInput {
        heldOn = Objects.requireNonNullElse(heldOn, "");
        startedAt = Objects.requireNonNullElse(startedAt, "");
        endedAt = Objects.requireNonNullElse(endedAt, "");
        attendeeCount = Objects.requireNonNullElse(attendeeCount, "");
        attendees = Objects.requireNonNullElse(attendees, "");
        course = Objects.requireNonNullElse(course, "");
        conclusions = Objects.requireNonNullElse(conclusions, "");
    }

    static MinutesInput of(Minutes minutes) {
        return new MinutesInput(
                PageDates.day(minutes.startedAt().toLocalDate()),
                minutes.startedAt().toLocalTime().toString(),
                minutes.endedAt().toLocalTime().toString(),
                Integer.toString(minutes.attendeeCount()),
                String.join("\n", minutes.attendees()),
                String.join("\n", minutes.course()),
                ConclusionLines.write(minutes.conclusions()));
    }

    /** @throws vn.doithoai.engine.InvalidInputException naming the field that cannot be taken */
    Minutes read() {
        LocalDate day = TypedText.of("Ngày tổ chức", heldOn, SHORT).date();
        return new Minutes(
                day.atTime(TypedText.of("Bắt đầu lúc", startedAt, SHORT).time()),
                day.atTime(TypedText.of("Kết thúc lúc", endedAt, SHORT).time()),
                TypedText.of("Số người dự", attendeeCount, SHORT).count(),
                TypedText.of("Thành phần dự", attendees, LONG).required().lines(),
                TypedText.of("Diễn biến hội nghị", course, LONG).required().lines(),
                ConclusionLines.read(
                        TypedText.of("Nội dung kết luận", conclusions, LONG).value()));
    }
}
