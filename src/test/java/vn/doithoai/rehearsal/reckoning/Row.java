package vn.doithoai.rehearsal.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a row of the appendix must say where the case file alone tells it.
 *
 * @param number of the case, which the table itself does not print
 * @param due last day of the term as printed
 */
public record Row(
        String number,
        String petitioner,
        String content,
        String field,
        String competence,
        String due,
        String state,
        String note) {

    private static final Pattern COMMUNE = Pattern.compile("(?i)(xã|phường) [^,]+");

    static Row of(Content content, LocalDateTime at) {
        return new Row(
                content.number,
                petitioner(content.letter),
                text(content),
                Words.FIELD.get(content.field),
                Words.COMPETENCE.get(content.competence),
                printed(content.due),
                Words.STATE.get(content.state),
                note(content, at));
    }

    private static String text(Content content) {
        if (content.kind.isEmpty()) {
            return "Chưa phân loại";
        }
        return content.summary.isEmpty() ? "Chưa có tóm tắt" : content.summary;
    }

    /** "Ông N.V.A. và 06 người khác, phường Tô Hiệu" unless the person agreed to be named. */
    private static String petitioner(Letter letter) {
        String name = letter.text("petitionerName");
        if (name.isEmpty()) {
            return "Không rõ người gửi";
        }
        boolean open = letter.fields().path("publishConsent").asBoolean() || letter.organisation();
        String shown = open ? name : initials(name);
        int people = letter.fields().path("signatories").asInt(1);
        String others = people > 1 ? " và %02d người khác".formatted(people - 1) : "";
        Matcher commune = COMMUNE.matcher(letter.text("petitionerAddress"));
        String where = commune.find() ? ", " + commune.group() : "";
        String title = letter.organisation() ? "" : letter.text("petitionerTitle");
        return (title + " " + shown + others + where).strip();
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" ")).map(word -> word.charAt(0) + ".").collect(Collectors.joining());
    }

    /** Days and the months January and February have a leading zero. */
    private static String printed(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "MM" : "M";
        return day.format(DateTimeFormatter.ofPattern("dd/" + month + "/yyyy"));
    }

    private static String note(Content content, LocalDateTime at) {
        List<String> notes = new ArrayList<>();
        if (content.carries > 0) {
            notes.add("gộp thêm %02d kiến nghị trùng".formatted(content.carries));
        }
        if (content.extended) {
            notes.add("đã gia hạn");
        }
        if (content.daysLate() > 0) {
            notes.add("chậm %02d ngày làm việc".formatted(content.daysLate()));
        } else if (!content.closed() && content.overdue(at)) {
            notes.add("quá hạn");
        }
        return String.join("; ", notes);
    }
}
