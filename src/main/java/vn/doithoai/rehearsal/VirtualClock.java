package vn.doithoai.rehearsal;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.doithoai.engine.VietnameseTime;

/** Moves the time of the engine, and with it that of the whole application. It never goes back. */
@OnStage
class VirtualClock {

    private LocalDateTime now = LocalDateTime.MIN;

    LocalDateTime now() {
        return now;
    }

    void moveTo(LocalDateTime moment) {
        if (moment.isAfter(now)) {
            now = moment;
            ClockUtil.setCurrentTime(VietnameseTime.instant(moment));
        }
    }
}
