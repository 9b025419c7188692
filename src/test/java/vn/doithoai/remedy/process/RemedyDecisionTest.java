package vn.doithoai.remedy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.DIVISION_HEAD;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.NodeCoverage;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyRegister;
import vn.doithoai.remedy.RemedyStarter;
import vn.doithoai.remedy.RemedyState;
import vn.doithoai.remedy.RemedyWay;

/** What the head decides, and what the office does with the draft. */
@ProcessTest
class RemedyDecisionTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private RemedyRegister register;

    @Autowired
    private RemedyStarter starter;

    @Autowired
    private DocumentFates fates;

    @Autowired
    private NodeCoverage coverage;

    private RemedyScenes scenes;
    private Document notice;

    @BeforeEach
    void anIssuedNotice() {
        scenes = beans.createBean(RemedyScenes.class);
        pathways.announced();
        notice = records.document(DocumentKind.NOTICE);
    }

    @Test
    void theHeadRefusesWithRemarksAndNothingIsDrafted() {
        Remedy remedy = scenes.ask(notice, RemedyWay.RECALL);
        ProcessInstance process = scenes.instance(remedy);
        Fields refuse = Fields.of("decision", "refuse");
        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideRemedy", HEAD, refuse)))
                .contains("ghi rõ ý kiến");
        assertThat(desk.refusal(() -> desk.complete("UserTask_DecideRemedy", HEAD, Fields.of("decision", "burn"))))
                .contains("Lựa chọn không hợp lệ");

        desk.complete("UserTask_DecideRemedy", HEAD, refuse.with("remarks", "Không sai"));

        assertThat(process).isEnded().hasPassed("EndEvent_RemedyRefused").hasNotPassed("Gateway_RemedyWay");
        Remedy refused = register.get(remedy.id());
        assertThat(refused.state()).isEqualTo(RemedyState.REFUSED);
        assertThat(refused.remarks()).contains("Không sai");
        assertThat(refused.decidedBy()).contains("chanhvanphong");
        assertThat(records.documentsOf(notice.owner())).hasSize(1);
        assertThat(scenes.ask(notice, RemedyWay.REPLACE).caseNumber()).isEqualTo("XL-2025-0002");
    }

    @Test
    void aReturnedDraftGoesRoundAgain() {
        Remedy remedy = scenes.ask(notice, RemedyWay.CORRECT);
        desk.complete("UserTask_DecideRemedy", HEAD, RemedyScenes.APPROVE);
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        desk.complete("UserTask_CheckContent", DIVISION_HEAD, Fields.returned("Ghi rõ trang"));

        assertThat(desk.open()).containsExactly("UserTask_DraftDocument");
        assertThat(register.get(remedy.id()).running()).isTrue();
        assertThat(fates.of(notice.id())).isEmpty();
        pathways.sign();
        desk.complete("UserTask_IssueDocument", CLERK, Fields.returned("Sai nơi nhận"));
        pathways.issue();
        assertThat(register.get(remedy.id()).state()).isEqualTo(RemedyState.DONE);
    }

    @Test
    void noTextOfTheRequestReachesTheEngine() {
        scenes.ask(notice, RemedyWay.CORRECT);
        assertThat(desk.task("UserTask_DecideRemedy").getName()).isEqualTo("Quyết định xử lý sai sót – Đính chính");
        assertThat(desk.task("UserTask_DecideRemedy").getDescription())
                .isEqualTo("XL-2025-0001: đề nghị đính chính văn bản đã phát hành");
        desk.complete("UserTask_DecideRemedy", HEAD, RemedyScenes.APPROVE.with("remarks", "BIMAT"));
        for (String table : List.of("ACT_RU_VARIABLE", "ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_RU_TASK")) {
            assertThat(records.rows(table).toString()).doesNotContain("BIMAT", "phòng họp", "Phòng họp");
        }
    }

    @Test
    void everyNodeIsPassed() {
        coverage.begin("remedies");
        scenes.ask(notice, RemedyWay.RECALL);
        desk.complete(
                "UserTask_DecideRemedy", HEAD, Fields.of("decision", "refuse").with("remarks", "Chưa cần"));
        scenes.done(notice, RemedyWay.CORRECT);
        Document second = scenes.done(notice, RemedyWay.REPLACE);
        starter.stop(scenes.ask(second, RemedyWay.CORRECT));
        scenes.done(second, RemedyWay.RECALL);

        assertThat(coverage.missed("remedy")).isEmpty();
        assertThat(coverage.of("remedy")).isEqualTo(1.0);
    }
}
