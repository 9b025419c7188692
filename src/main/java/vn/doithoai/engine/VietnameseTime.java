package vn.doithoai.engine;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import vn.doithoai.Application;

/** Between the application's local time and the instants that BPMN timers read. */
public final class VietnameseTime {

    private static final ZoneId ZONE = ZoneId.of(Application.ZONE);

    private VietnameseTime() {}

    public static Date instant(LocalDateTime local) {
        return Date.from(local.atZone(ZONE).toInstant());
    }

    public static LocalDateTime local(Date instant) {
        return LocalDateTime.ofInstant(instant.toInstant(), ZONE);
    }
}
