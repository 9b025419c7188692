package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CalendarConfigurationTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(CalendarConfiguration.class, Deadlines.class);

    @Test
    void shippedRulesAreTheDefault() {
        application.run(context -> assertThat(context.getBean(Deadlines.class)
                        .due(TermCode.WORD_TO_PETITIONER, LocalDate.of(2025, 8, 25))
                        .lastDay())
                .isEqualTo("2025-09-10"));
    }

    @Test
    void anOfficeMayFollowItsOwnFile(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("lich.yaml"), """
                years:
                  - year: 2025
                    status: ANNOUNCED
                    source: thử
                """);
        application
                .withPropertyValues("doithoai.calendar.holidays=" + own.toUri())
                .run(context -> assertThat(
                                context.getBean(WorkingCalendar.class).isWorkingDay(LocalDate.of(2025, 9, 2)))
                        .isTrue());
    }

    @Test
    void aWrongFileStopsTheStartWithItsReason(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("thoi-han.yaml"), "terms: []\n");
        application
                .withPropertyValues("doithoai.calendar.terms=" + own.toUri())
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseMessage("Tệp quy tắc thoi-han.yaml: thiếu thời hạn NOTICE_BEFORE_SESSION"));
    }
}
