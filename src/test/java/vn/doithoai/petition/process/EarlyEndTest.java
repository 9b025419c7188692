package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;
import static vn.doithoai.petition.process.PetitionPaths.WRITTEN;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionRegister;

/** What people have done with a petition from outside: withdraw, merge, more time, reopen, another unit. */
@ProcessTest
class EarlyEndTest {

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
    void aWithdrawnPetitionEndsAtOnceWithItsDrafts() {
        ProcessInstance petition = paths.answered(WRITTEN);
        petitions.withdraw(id(), "Người gửi đề nghị rút", "tiepcongdan");

        assertThat(petition)
                .isEnded()
                .hasPassed("BoundaryEvent_Ended", "ServiceTask_SettlePapers", "EndEvent_PetitionClosed")
                .hasNotPassed("ServiceTask_RecordWord");
        assertThat(paths.row(records)).containsEntry("OUTCOME", "WITHDRAWN").containsEntry("DAYS_LATE", 0);
        assertThat(records.documentsOf(FIRST))
                .singleElement()
                .satisfies(letter -> assertThat(letter.state().name()).isEqualTo("WITHDRAWN"));
        assertThat(desk.open()).isEmpty();
        assertThat(desk.refusal(() -> petitions.withdraw(id(), "Lần nữa", "tiepcongdan")))
                .contains("đã kết thúc");
    }

    @Test
    void anIssuedLetterIsSentAlthoughThePetitionIsWithdrawn() {
        paths.answered(WRITTEN);
        pathways.sign();
        desk.submit("UserTask_IssueDocument", CLERK, Fields.none());
        petitions.withdraw(id(), "Người gửi đề nghị rút", "tiepcongdan");

        assertThat(records.documentsOf(FIRST))
                .singleElement()
                .satisfies(letter -> assertThat(letter.state().name()).isEqualTo("FILED"));
    }

    @Test
    void aDuplicateFoundLaterIsMerged() {
        ProcessInstance petition = paths.classified(WITHIN);
        paths.another(PetitionPaths.signed("2025-08-25", "07:45"));
        String other = register.byCaseNumber("KN-2025-02-0002").orElseThrow().id();
        petitions.merge(id(), other, "Cùng nội dung, cùng người gửi", "tiepcongdan");

        assertThat(petition).isEnded().hasPassed("BoundaryEvent_Ended");
        assertThat(paths.row(records, FIRST)).containsEntry("OUTCOME", "MERGED").containsEntry("MERGED_INTO", other);
        assertThat(desk.refusal(() -> petitions.merge(other, id(), "Vòng tròn", "tiepcongdan")))
                .contains("đã gộp vào KN-2025-02-0002");
        assertThat(desk.refusal(() -> petitions.reopen(id(), "Xem lại", "tiepcongdan")))
                .contains("đã gộp vào KN-2025-02-0002");
    }

    @Test
    void aReopenedCaseRunsAgainUnderItsNumberWithANewTerm() {
        paths.answered(WRITTEN);
        pathways.issue();
        stage.moveTo("2025-10-06T08:00");
        petitions.reopen(id(), "Người gửi có tình tiết mới", "tiepcongdan");
        stage.settle();

        assertThat(paths.instance(FIRST))
                .isWaitingAt("UserTask_ClassifyPetition")
                .hasNotPassed("UserTask_CheckEligibility", "ServiceTask_AcknowledgePetition");
        assertThat(paths.row(records)).containsEntry("STATE", "IN_PROGRESS").containsEntry("OUTCOME", null);
        assertThat(stage.timers("BoundaryEvent_Due")).containsExactly(LocalDateTime.parse("2025-10-21T00:00"));
        assertThat(stage.timers("BoundaryEvent_Warn")).containsExactly(LocalDateTime.parse("2025-10-16T00:00"));
        assertThat(desk.refusal(() -> petitions.reopen(id(), "Lần nữa", "tiepcongdan")))
                .contains("chưa kết thúc");
    }

    @Test
    void anotherUnitTakesOverAndGetsTheMails() {
        paths.classified(WITHIN);
        assertThat(desk.refusal(() -> petitions.reassign(id(), "so-noi-vu", "Sai", "chanhvanphong")))
                .contains("đơn vị trong danh sách");
        petitions.reassign(id(), "phong-tong-hop", "Đúng lĩnh vực hơn", "chanhvanphong");
        stage.moveTo("2025-09-06T00:00");

        assertThat(paths.row(records)).containsEntry("UNIT", "phong-tong-hop");
        assertThat(records.rows("delivery").toString()).contains("phongtonghop@example.vn");
        assertThat(desk.refusal(() -> petitions.withdraw(id(), "  ", "tiepcongdan")))
                .contains("Lý do phải có");
    }
}
