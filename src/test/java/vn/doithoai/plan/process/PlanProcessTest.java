package vn.doithoai.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.EngineTables;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.plan.PlanEntry;
import vn.doithoai.plan.PlannedRound;
import vn.doithoai.plan.Plans;

/** A year's plan from the form to its number: one per year, decided by the head who signs it. */
@ProcessTest
class PlanProcessTest {

    private static final Fields PLAN = Fields.of("planYear", 2025)
            .with("roundCount", 2)
            .with("plannedRounds", "4 | Cải cách hành chính | Phòng Tổng hợp\n9 | Thủ tục | Ban Tiếp công dân tỉnh")
            .with("planTasks", "Phòng Tổng hợp chuẩn bị nội dung\nVăn thư phát hành thông báo");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private Plans plans;

    @Autowired
    private EngineTables engineTables;

    @BeforeEach
    void december() {
        stage.set("2024-12-16T08:00");
    }

    @Test
    void thePlanIsDraftedSignedByTheHeadAndNumbered() {
        ProcessInstance process = desk.start("plan", OFFICER, PLAN);

        assertThat(process)
                .hasBusinessKey("KH-2025")
                .isWaitingAt("CallActivity_IssuePlan")
                .hasPassed("ServiceTask_RegisterPlan", "ServiceTask_DraftPlan")
                .hasNotPassed("EndEvent_PlanIssued");
        assertThat(plan().content().signer()).isEqualTo(HEAD.user());
        assertThat(plan().content().legalBases()).isNotEmpty().allMatch(basis -> basis.startsWith("Căn cứ "));
        assertThat(desk.task("UserTask_DraftDocument").getDueDate())
                .isEqualTo(VietnameseTime.instant(LocalDate.of(2025, 1, 1).atStartOfDay()));
        assertThat(plans.issued(2025)).isEmpty();

        stage.moveTo("2024-12-19T09:00");
        pathways.issue(Fields.of("ownNumber", 62));

        assertThat(process).isEnded().hasPassed("CallActivity_IssuePlan", "EndEvent_PlanIssued");
        assertThat(plans.issued(2025)).hasValueSatisfying(issued -> {
            assertThat(issued.reference()).isEqualTo("62/KH-VPUB");
            assertThat(issued.issuedOn()).isEqualTo("2024-12-19");
        });
        assertThat(records.recipientsOf("Kế hoạch số 62/KH-VPUB")).isEqualTo(6);
    }

    @Test
    void aLatePlanIsDueInThePastAndDatedNow() {
        stage.set("2025-02-10T08:00");
        desk.start("plan", OFFICER, PLAN);

        assertThat(plan().content().expected()).hasToString("2025-02");
        assertThat(desk.task("UserTask_DraftDocument").getDueDate())
                .isEqualTo(VietnameseTime.instant(LocalDate.of(2025, 1, 1).atStartOfDay()));
    }

    @Test
    void aCorrectedDraftSaysWhatTheBooksSay() {
        desk.start("plan", OFFICER, PLAN);
        PlanEntry corrected = new PlanEntry(List.of(new PlannedRound(5, "Đất đai", "Phòng Tổng hợp")), List.of("Việc"));

        plans.revise(plan(), corrected, OFFICER.user());

        assertThat(plans.behind(plan()))
                .hasValueSatisfying(plan -> assertThat(plan.entry()).isEqualTo(corrected));
        assertThat(plan().content().facts().toString()).contains("Đất đai").doesNotContain("Cải cách");
        pathways.sign();
        assertThat(desk.refusal(() -> plans.revise(plan(), corrected, OFFICER.user())))
                .contains("không còn là dự thảo");
    }

    @Test
    void aRoundOfTheYearTakesThePlanThatWasIssued() {
        Fields unnumbered = Fields.round().without("planReference").without("planDate");
        stage.set("2025-08-18T08:00");
        assertThat(desk.refusal(() -> desk.start("conference", OFFICER, unnumbered)))
                .contains("Vui lòng nhập “Số, ký hiệu kế hoạch năm”");
        desk.start("plan", OFFICER, PLAN);
        pathways.issue(Fields.of("ownNumber", 62));

        desk.start("conference", OFFICER, unnumbered);

        assertThat(records.round().plan().reference()).isEqualTo("62/KH-VPUB");
        assertThat(records.round().plan().date()).isEqualTo("2025-08-18");
    }

    @Test
    void theTextsOfTheFormLeaveNoTraceInTheEngine() {
        desk.start("plan", OFFICER, PLAN);

        assertThat(engineTables.holding("Cải cách hành chính", "chuẩn bị nội dung"))
                .isEmpty();
    }

    private Document plan() {
        return records.documentsOf("KH-2025").stream()
                .filter(document -> document.kind() == DocumentKind.PLAN)
                .findFirst()
                .orElseThrow();
    }
}
