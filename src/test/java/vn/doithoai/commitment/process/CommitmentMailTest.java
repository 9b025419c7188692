package vn.doithoai.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.doithoai.commitment.process.Course.ROUND;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Who is reminded, what the mails say, and that a fault sends none twice and forgets none. */
@CommitmentTest
class CommitmentMailTest {

    @Autowired
    private Course course;

    @Autowired
    private Records records;

    @Autowired
    private Stage stage;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Test
    void aBodyOfTheDirectoryIsRemindedItself() {
        course.concluded();
        stage.moveTo("2025-10-23T08:00");

        assertThat(addresses()).containsExactly("sonoivu@example.vn");
        assertThat(records.rows("delivery_message")).singleElement().satisfies(mail -> {
            assertThat(mail).containsEntry("SUBJECT", "Nhắc thực hiện cam kết CK-2025-02-01");
            assertThat(mail).containsEntry("CASE_NUMBER", "CK-2025-02-01");
            assertThat(mail.get("BODY").toString())
                    .contains("CK-2025-02-01", "hết ngày 30/10/2025", "Công khai lịch tiếp công dân");
        });
    }

    @Test
    void aBodyThatHasEndedIsRemindedThroughItsSuccessor() {
        course.made(Course.promise(ROUND, "ban-dan-van", "2025-10-30"));
        stage.moveTo("2025-10-23T08:00");

        assertThat(addresses()).containsExactly("tuyengiaodanvan@example.vn");
    }

    @Test
    void whoeverHasNoAddressIsRemindedThroughTheOfficeWithoutTheContent() {
        course.made(Course.promise(ROUND, "Tổ công tác liên ngành", "2025-10-30"));
        stage.moveTo("2025-10-23T08:00");

        assertThat(addresses())
                .containsExactlyInAnyOrder(
                        "lanhdaovp@example.vn",
                        "phongtchcqt@example.vn",
                        "phongtonghop@example.vn",
                        "bantiepcongdan@example.vn");
        assertThat(records.rows("delivery_message").get(0).get("BODY").toString())
                .contains("Tổ công tác liên ngành")
                .doesNotContain("Công khai lịch tiếp công dân");
    }

    @Test
    void aKnownBodyWithoutAddressIsCalledByItsName() {
        course.made(Course.promise(ROUND, "ubnd-cac-xa-phuong", "2025-10-30"));
        stage.moveTo("2025-10-23T08:00");

        assertThat(records.rows("delivery_message").get(0).get("BODY").toString())
                .contains("UBND các xã, phường")
                .doesNotContain("ubnd-cac-xa-phuong");
    }

    @Test
    void aReminderThatFailsIsTriedAgainAndGoesOutOnce() {
        course.concluded();
        records.execute("update commitment set state = 'HỎNG'");
        runTimer("2025-10-23T08:00");
        String job = reminder();
        assertThat(catchThrowable(() -> management.executeJob(job))).isNotNull();
        assertThat(stage.timers("ServiceTask_RemindOwner")).containsExactly(LocalDateTime.parse("2025-10-23T08:01"));
        assertThat(addresses()).isEmpty();
        records.execute("update commitment set state = 'OPEN'");

        stage.moveTo("2025-10-23T08:01");

        assertThat(addresses()).containsExactly("sonoivu@example.vn");
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    /** Lets the timer fire without what follows it. */
    private void runTimer(String moment) {
        stage.set(moment);
        management.executeJob(stage.jobs().get(0).getId());
    }

    private String reminder() {
        return stage.jobs().stream()
                .filter(job -> job.getDuedate() == null)
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private List<Object> addresses() {
        return records.rows("delivery").stream().map(row -> row.get("ADDRESS")).toList();
    }
}
