package vn.doithoai.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.IssuedNumber;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.NodeCoverage;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.plan.Plans;
import vn.doithoai.plan.RunningPlans;
import vn.doithoai.remedy.Remedies;
import vn.doithoai.remedy.RemedyRequest;
import vn.doithoai.remedy.RemedyWay;

/** A year whose plan was given up or recalled has none, and can be planned anew. */
@ProcessTest
class PlanAnewTest {

    private static final Fields PLAN = Fields.of("planYear", 2025)
            .with("roundCount", 1)
            .with("plannedRounds", "4 | Cải cách hành chính | Phòng Tổng hợp")
            .with("planTasks", "Phòng Tổng hợp chuẩn bị nội dung");

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
    private RunningPlans running;

    @Autowired
    private Remedies remedies;

    @Autowired
    private NodeCoverage coverage;

    @BeforeEach
    void december() {
        stage.set("2024-12-16T08:00");
    }

    @Test
    void aDraftIsGivenUpAndItsYearPlannedAnew() {
        coverage.begin("plan");
        ProcessInstance process = desk.start("plan", OFFICER, PLAN);
        assertThat(running.running("KH-2025")).isTrue();

        running.giveUp("KH-2025");

        assertThat(process)
                .isEnded()
                .hasPassed("ServiceTask_WithdrawPlan", "EndEvent_PlanWithdrawn")
                .hasNotPassed("EndEvent_PlanIssued");
        assertThat(document("KH-2025").state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(running.running("KH-2025")).isFalse();
        assertThat(plans.issued(2025)).isEmpty();

        assertThat(desk.start("plan", OFFICER, PLAN)).hasBusinessKey("KH-2025-02");
        assertThat(desk.refusal(() -> desk.start("plan", OFFICER, PLAN))).contains("KH-2025-02", "dự thảo");
        pathways.issue(Fields.of("ownNumber", 62));
        assertThat(plans.issued(2025)).map(IssuedNumber::number).hasValue(62);
        assertThat(coverage.missed("plan")).isEmpty();
    }

    @Test
    void whatWasRecalledIsNoPlanAnyMore() {
        desk.start("plan", OFFICER, PLAN);
        pathways.issue(Fields.of("ownNumber", 62));
        recall(document("KH-2025"));

        assertThat(plans.issued(2025)).isEmpty();
        stage.moveTo("2025-01-06T08:00");
        assertThat(desk.start("plan", OFFICER, PLAN)).hasBusinessKey("KH-2025-02");
        pathways.issue(Fields.of("ownNumber", 3));
        assertThat(plans.issued(2025)).map(IssuedNumber::number).hasValue(3);
    }

    private void recall(Document plan) {
        remedies.request(
                new RemedyRequest(plan.id(), RemedyWay.RECALL, "Chưa có ý kiến của lãnh đạo", List.of()),
                OFFICER.user());
        stage.settle();
        desk.complete("UserTask_DecideRemedy", HEAD, Fields.of("decision", "approve"));
        pathways.issue();
    }

    private Document document(String owner) {
        return records.documentsOf(owner).get(0);
    }
}
