package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionRegister;

/** More time: asked for with a reason, decided by the head, and the clock follows. */
@ProcessTest
class ExtensionTest {

    private static final String FIRST = "KN-2025-02-0001";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private PetitionDesk petitions;

    @Autowired
    private PetitionRegister register;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    private String id() {
        return register.byCaseNumber(FIRST).orElseThrow().id();
    }

    @Test
    void moreTimeIsGrantedTwice() {
        ProcessInstance petition = paths.classified(WITHIN);
        extend("2025-09-17");
        assertThat(desk.task("UserTask_DecideExtension").getDescription()).startsWith(FIRST);
        assertThat(desk.variable(desk.task("UserTask_DecideExtension"), "newDueOn"))
                .isEqualTo("2025-09-17");
        assertThat(desk.refusal(() -> extend("2025-09-18"))).contains("đang chờ Chánh Văn phòng");
        grant();
        assertThat(stage.timers("TimerEvent_MovedDue")).containsExactly(LocalDateTime.parse("2025-09-18T00:00"));
        stage.moveTo("2025-09-11T00:00");
        assertThat(petition)
                .hasPassed("BoundaryEvent_Due", "EndEvent_NotOverdue")
                .hasNotPassed("UserTask_UrgeHandling");
        extend("2025-09-22");
        grant();
        stage.moveTo("2025-09-18T00:00");
        assertThat(desk.open()).doesNotContain("UserTask_UrgeHandling");
        stage.moveTo("2025-09-23T00:00");

        assertThat(desk.open()).contains("UserTask_UrgeHandling");
        assertThat(paths.row(records)).containsEntry("EXTENSIONS", 2);
    }

    private void extend(String day) {
        petitions.requestExtension(id(), LocalDate.parse(day), "Vụ việc phức tạp", "chuyenvien");
    }

    private void grant() {
        desk.complete("UserTask_DecideExtension", HEAD, Fields.of("decision", "grant"));
    }

    @Test
    void moreTimeIsRefusedWithAReason() {
        ProcessInstance petition = paths.classified(WITHIN);
        extend("2025-09-17");
        Fields refuse = Fields.of("decision", "refuse");
        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideExtension", HEAD, refuse)))
                .contains("lý do");
        desk.complete("UserTask_DecideExtension", HEAD, refuse.with("reason", "Không phức tạp"));

        assertThat(petition).hasPassed("EndEvent_ExtensionRefused").hasNotPassed("TimerEvent_MovedDue");
        assertThat(paths.row(records).get("DUE_ON")).hasToString("2025-09-10");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-10, phải sau hạn đang áp dụng (10/9/2025)", "2025-09-13, là ngày nghỉ"})
    void aNewTermIsALaterWorkingDay(String day, String told) {
        paths.classified(WITHIN);
        assertThat(desk.refusal(() -> extend(day))).contains(told);
    }
}
