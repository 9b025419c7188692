package vn.doithoai.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.doithoai.directory.DirectorySeed;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Owing;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** An office whose directory lacks the lists of those who get plans and reminders is told so before anything is stored. */
@ProcessTest
class MissingGroupTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private DirectorySeed directory;

    @BeforeEach
    void theListsAreMissing() {
        records.execute("delete from directory_group_line_body where group_code in ('plan', 'reminder')");
        records.execute("delete from directory_group_line where group_code in ('plan', 'reminder')");
        records.execute("delete from directory_group where code in ('plan', 'reminder')");
    }

    @AfterEach
    void theSampleOffice() throws IOException {
        directory.seed(new ClassPathResource("rules/directory-son-la.yaml").getInputStream());
    }

    @Test
    void aPlanTakesNoYear() {
        stage.set("2024-12-16T08:00");
        Fields plan = Fields.of("planYear", 2025)
                .with("roundCount", 1)
                .with("plannedRounds", "4 | Cải cách hành chính | Phòng Tổng hợp")
                .with("planTasks", "Phòng Tổng hợp chuẩn bị nội dung");
        assertThat(desk.refusal(() -> desk.start("plan", OFFICER, plan)))
                .contains("chưa có nhóm nơi nhận «plan» (nơi nhận kế hoạch đối thoại năm)");
        assertThat(records.rows("annual_plan")).isEmpty();
    }

    @Test
    void aReminderTakesNoNumber() {
        Owing.answer(pathways, desk);
        stage.moveTo("2025-09-08T08:00");
        assertThat(desk.refusal(() -> desk.start("reminder", OFFICER, Owing.urge())))
                .contains("chưa có nhóm nơi nhận «reminder» (nơi nhận công văn đôn đốc)");
        assertThat(records.rows("reminder")).isEmpty();
    }
}
