package vn.doithoai.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.security.ServerProcess;

/**
 * The packaged server stops and starts again on its own files: nothing is lost, and a timer whose time came while
 * nobody fired it is fired once.
 */
@Timeout(240)
class RestartIT {

    private static final String PASS = "\"decision\":{\"value\":\"pass\"}";
    private static final String APPROVE =
            "\"decision\":{\"value\":\"approve\"},\"decisionReason\":{\"value\":\"Đồng ý\"}";

    private final ComingRound round = ComingRound.openingOn(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    private final String caseNumber = "DT-%d-01".formatted(round.year());

    @TempDir
    private Path folder;

    @Test
    void dataSurviveAndAnOverdueTimerFiresOnce() throws Exception {
        // nobody fires timers in this run, so the opening of intake is overdue when it ends
        try (ServerProcess server = start("--camunda.bpm.job-execution.enabled=false")) {
            Office office = new Office(server.port());
            issueNotice(office);
            assertThat(office.overdueTimers()).isOne();
            assertThat(office.passed("TimerEvent_IntakeOpens")).isZero();
        }
        List<Path> mails = mails();
        try (ServerProcess server = start()) {
            Office office = new Office(server.port());
            await().atMost(Duration.ofSeconds(60)).until(() -> office.passed("ServiceTask_OpenIntake") > 0);
            assertThat(office.overdueTimers()).isZero();
            assertNothingLost(office);
            assertThat(mails()).isEqualTo(mails);
        }
        try (ServerProcess server = start()) {
            Office office = new Office(server.port());
            assertNothingLost(office);
            assertThat(office.passed("TimerEvent_IntakeOpens")).isOne();
            assertThat(office.passed("ServiceTask_OpenIntake")).isOne();
        }
    }

    private void issueNotice(Office office) {
        office.start("conference", "chuyenvien", round.json());
        office.complete("UserTask_DecideRound", "chanhvanphong", APPROVE);
        office.runSteps();
        office.complete("UserTask_DraftDocument", "chuyenvien", "");
        office.complete("UserTask_CheckContent", "truongphong", PASS);
        office.complete("UserTask_CheckForm", "vanthu", PASS);
        office.complete("UserTask_SignDocument", "phochanhvanphong", PASS);
        office.complete("UserTask_IssueDocument", "vanthu", "\"ownNumber\":{\"value\":340}");
        office.runSteps();
    }

    private void assertNothingLost(Office office) {
        assertThat(office.person("chuyenvien").get("/ho-so/" + caseNumber).body())
                .contains(caseNumber, "340/TB-VPUB", ComingRound.PLACE);
        assertThat(office.passed("ServiceTask_SendMail")).isEqualTo(mails().size());
    }

    private List<Path> mails() {
        try (Stream<Path> files = Files.list(folder.resolve("data/outbox"))) {
            List<Path> mails = files.sorted().toList();
            assertThat(mails).hasSize(8);
            return mails;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ServerProcess start(String... settings) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--spring.profiles.active=demo"));
        arguments.addAll(List.of(settings));
        return ServerProcess.start(folder, Map.of("LC_ALL", "C.UTF-8"), arguments.toArray(String[]::new));
    }
}
