package vn.doithoai.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import vn.doithoai.delivery.CalendarEntry.Method;
import vn.doithoai.delivery.EmailAddress;
import vn.doithoai.delivery.Samples;

class InvitationCalendarTest {

    @Test
    void invitesInVietnameseTime() {
        assertThat(unfolded(0, Method.REQUEST))
                .contains("METHOD:REQUEST")
                .contains("UID:DT-2025-02@vpub.example")
                .contains("SEQUENCE:0")
                .contains("DTSTAMP:20250820T020000Z")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20250926T140000")
                .contains("DTEND;TZID=Asia/Ho_Chi_Minh:20250926T170000")
                .contains("TZID:Asia/Ho_Chi_Minh")
                .contains("TZOFFSETTO:+0700")
                .contains("STATUS:CONFIRMED")
                .contains("SUMMARY:Hội nghị đối thoại trực tiếp với Nhân dân năm 2025 (lần 2)")
                .contains("LOCATION:Phòng họp 219\\, Tầng 2\\, Tòa nhà Trung tâm hành chính tỉnh Sơn La")
                .anyMatch(line -> line.startsWith("ORGANIZER;CN=") && line.endsWith(":mailto:vp@vpub.example"))
                .anyMatch(line -> line.startsWith("ATTENDEE;CN=") && line.endsWith(":mailto:so@coquan.example"));
    }

    @Test
    void changeKeepsTheUidAndRaisesTheSequence() {
        assertThat(unfolded(1, Method.REQUEST)).contains("UID:DT-2025-02@vpub.example", "SEQUENCE:1");
    }

    @Test
    void cancellationTakesTheEventOut() {
        assertThat(unfolded(2, Method.CANCEL))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:DT-2025-02@vpub.example", "SEQUENCE:2");
    }

    @Test
    void keepsLinesWithinSeventyFiveOctets() {
        assertThat(new String(write(0, Method.REQUEST), StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void isReadBackWithoutLoss() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(write(0, Method.REQUEST)));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getUid().getValue()).isEqualTo("DT-2025-02@vpub.example");
    }

    private static String[] unfolded(int sequence, Method method) {
        return new String(write(sequence, method), StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .split("\r\n");
    }

    private static byte[] write(int sequence, Method method) {
        return new InvitationCalendar(MailSamples.PROPERTIES, MailSamples.CLOCK)
                .write(Samples.entry(sequence, method), "Sở Nội vụ", new EmailAddress("so@coquan.example"));
    }
}
