package vn.doithoai.delivery.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.doithoai.delivery.MailProperties;

/** A sender and a standing clock: 20/8/2025, 9 o'clock in Viet Nam. */
final class MailSamples {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    static final MailProperties PROPERTIES = properties("", 0, Path.of("unused"));

    private MailSamples() {}

    static MailProperties properties(String host, int port, Path folder) {
        return new MailProperties(
                host, port, "", "", false, "vp@vpub.example", "Văn phòng UBND tỉnh", Duration.ofMillis(500), folder);
    }

    static MimeComposer composer() {
        return new MimeComposer(PROPERTIES, new InvitationCalendar(PROPERTIES, CLOCK), CLOCK);
    }
}
