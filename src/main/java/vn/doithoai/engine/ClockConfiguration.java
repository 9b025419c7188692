package vn.doithoai.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.Application;

/** The one clock of the application, shared with the engine so that a rehearsal can move both at once. */
@Configuration
public class ClockConfiguration {

    @Bean
    Clock clock() {
        return new EngineClock(ZoneId.of(Application.ZONE));
    }

    /** Reads the engine's time: real in the server, virtual in rehearsals and tests. */
    private static final class EngineClock extends Clock {

        private final ZoneId zone;

        EngineClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new EngineClock(other);
        }

        @Override
        public Instant instant() {
            return ClockUtil.getCurrentTime().toInstant();
        }
    }
}
