package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.DEPUTY;
import static vn.doithoai.pathways.Person.DIVISION_HEAD;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.MANAGER;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.RoundState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.NodeCoverage;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Two rounds, one in which everything happens that can and one that is cancelled, come by every node of their processes. */
@ProcessTest
class NodeCoverageTest {

    private static final double REQUIRED = 0.95;
    private static final Fields APPROVE = Fields.of("decision", "approve");
    private static final Fields WITHDRAW = Fields.of("next", "withdraw");
    private static final Fields RETURN = Fields.of("decision", "return").with("decisionReason", "Xem lại");

    @Autowired
    private NodeCoverage coverage;

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void everyNodeIsPassed() {
        coverage.begin("rounds");
        approvedAfterDetours();
        issueOnTheFifthTry();
        postponedWhereverItWaits();
        heldByTheDeputy();
        assertThat(records.round().state()).isEqualTo(RoundState.CLOSED);
        cancelled();

        assertThat(List.of("conference", "reschedule", "document")).allSatisfy(process -> {
            assertThat(coverage.of(process)).as(process).isGreaterThanOrEqualTo(REQUIRED);
            assertThat(coverage.missed(process)).as(process).isEmpty();
        });
    }

    private void approvedAfterDetours() {
        stage.set("2025-08-18T08:00");
        Fields onSunday = Fields.round().with("sessionDay", "2025-09-28");
        desk.start("conference", OFFICER, onSunday);
        desk.complete("UserTask_CorrectSchedule", OFFICER, WITHDRAW);
        desk.start("conference", OFFICER, onSunday);
        desk.complete("UserTask_CorrectSchedule", OFFICER, Fields.round());
        desk.complete("UserTask_DecideRound", HEAD, RETURN);
        desk.complete("UserTask_CorrectSchedule", OFFICER, Fields.round());
        desk.complete("UserTask_DecideRound", HEAD, APPROVE);
    }

    private void postponedWhereverItWaits() {
        postpone("2025-09-29");
        stage.moveTo("2025-08-25T08:00");
        desk.start("petition", RECEPTION, Fields.petition("2025-08-25", "07:00"));
        postpone("2025-09-30");
        stage.moveTo("2025-09-16T08:00");
        postpone("2025-10-01");
        pathways.invite();
        postpone("2025-10-02");
        pathways.invite();
        stage.moveTo("2025-10-01T09:00");
        postpone("2025-10-10");
        pathways.invite();
        stage.moveTo("2025-10-10T08:00");
        postpone("2025-10-14");
        pathways.invite();
        stage.moveTo("2025-10-14T08:00");
    }

    /** With a matter to conclude, and a report that is late. */
    private void heldByTheDeputy() {
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "absent"));
        desk.complete("UserTask_NameDeputy", HEAD, Fields.none());
        pathways.minute(
                Fields.minutes("2025-10-14").with("conclusions", "Công khai lịch | Ban Tiếp công dân | 30/10/2025"));
        pathways.issue();
        stage.moveTo("2025-12-05T08:00");
        desk.complete("UserTask_UrgeReport", MANAGER, Fields.none());
        pathways.issue();
    }

    /** Content, form and signature are each refused once. */
    private void issueOnTheFifthTry() {
        Fields pass = Fields.of("decision", "pass");
        Fields back = Fields.returned("Sửa lại");
        draftAndCheck(back);
        draftAndCheck(pass);
        desk.complete("UserTask_CheckForm", CLERK, back);
        draftAndCheck(pass);
        desk.complete("UserTask_CheckForm", CLERK, pass);
        desk.complete("UserTask_SignDocument", DEPUTY, back);
        pathways.sign();
        desk.complete("UserTask_IssueDocument", CLERK, back);
        pathways.issue();
    }

    private void draftAndCheck(Fields result) {
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        desk.complete("UserTask_CheckContent", DIVISION_HEAD, result);
    }

    private void postpone(String day) {
        desk.start("reschedule", OFFICER, Fields.postponement("2025-11-01"));
        desk.complete("UserTask_CorrectChange", OFFICER, WITHDRAW);
        desk.start("reschedule", OFFICER, Fields.postponement("2025-11-01"));
        desk.complete(
                "UserTask_CorrectChange", OFFICER, Fields.postponement(day).without("caseNumber"));
        desk.complete("UserTask_DecideChange", HEAD, APPROVE.with("decisionReason", "Bất khả kháng"));
        pathways.issue();
    }

    private void cancelled() {
        Fields change = Fields.cancellation().with("caseNumber", "DT-2025-03");
        stage.set("2025-12-08T08:00");
        desk.start("conference", OFFICER, Fields.thirdRound());
        desk.complete("UserTask_DecideRound", HEAD, APPROVE.with("decisionReason", "Đồng ý"));
        pathways.issue();
        desk.start("reschedule", OFFICER, change);
        desk.complete("UserTask_DecideChange", HEAD, RETURN);
        pathways.change(change);
        pathways.issue();
    }
}
