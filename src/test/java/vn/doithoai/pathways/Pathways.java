package vn.doithoai.pathways;

import static vn.doithoai.pathways.Person.CLERK;
import static vn.doithoai.pathways.Person.DIVISION_HEAD;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.doithoai.document.process.DocumentVariables;

/** The ways through the sample round, one per phase; each begins where the one before it ended. */
public final class Pathways {

    private static final Fields PASS = Fields.of("decision", "pass");
    private static final Fields APPROVE = Fields.of("decision", "approve");

    private final Stage stage;
    private final Desk desk;

    Pathways(Stage stage, Desk desk) {
        this.stage = stage;
        this.desk = desk;
    }

    /** 18/8/2025 08:00: set up, waiting for the head. */
    public ProcessInstance planned() {
        stage.set("2025-08-18T08:00");
        return desk.start("conference", OFFICER, Fields.round());
    }

    /** 18/8: approved, the notice is a draft. */
    public ProcessInstance approved() {
        ProcessInstance round = planned();
        stage.moveTo("2025-08-18T10:00");
        desk.complete("UserTask_DecideRound", HEAD, APPROVE);
        return round;
    }

    /** 20/8: notice 340 issued, waiting for intake to open. */
    public ProcessInstance announced() {
        ProcessInstance round = approved();
        stage.moveTo("2025-08-20T09:00");
        issue(Fields.of("ownNumber", 340));
        return round;
    }

    /** 25/8: intake is open. */
    public ProcessInstance intakeOpen() {
        ProcessInstance round = announced();
        stage.moveTo("2025-08-25T08:00");
        return round;
    }

    /** 16/9: intake is over, the programme is wanted. */
    public ProcessInstance intakeOver() {
        ProcessInstance round = intakeOpen();
        stage.moveTo("2025-09-16T08:00");
        return round;
    }

    /** 16/9: invited, waiting for the reminder. */
    public ProcessInstance invited() {
        ProcessInstance round = intakeOver();
        invite();
        return round;
    }

    /** 25/9 09:00: reminded, waiting for the session. */
    public ProcessInstance reminded() {
        ProcessInstance round = invited();
        stage.moveTo("2025-09-25T09:00");
        return round;
    }

    /** 26/9 14:00: people sit in the room. */
    public ProcessInstance gathered() {
        ProcessInstance round = reminded();
        stage.moveTo("2025-09-26T14:00");
        return round;
    }

    /** 26/9: held under the head as the fields of the minutes say, minutes issued. */
    public ProcessInstance held(Fields minutes) {
        ProcessInstance round = gathered();
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        minute(minutes);
        return round;
    }

    /** 1/10: the whole round. */
    public ProcessInstance closed() {
        ProcessInstance round = held(Fields.minutes("2025-09-26"));
        stage.moveTo("2025-10-01T08:00");
        issue();
        return round;
    }

    /** Where petitions came in, the head hands them out as proposed first. */
    public void invite() {
        if (desk.open().contains("UserTask_AssignAnswers")) {
            desk.complete("UserTask_AssignAnswers", HEAD, Fields.none());
        }
        desk.complete("UserTask_PrepareProgramme", OFFICER, Fields.of("programme", "14h00: Khai mạc"));
        issue();
    }

    public void minute(Fields minutes) {
        desk.complete("UserTask_RecordMinutes", OFFICER, minutes);
        issue();
    }

    /** Takes the document at hand from draft to file. */
    public void issue() {
        issue(Fields.none());
    }

    public void issue(Fields number) {
        sign();
        desk.complete("UserTask_IssueDocument", CLERK, number);
    }

    /** Takes the document at hand up to the records clerk. */
    public void sign() {
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
        desk.complete("UserTask_CheckContent", DIVISION_HEAD, PASS);
        desk.complete("UserTask_CheckForm", CLERK, PASS);
        String signer = (String) desk.variable(desk.task("UserTask_SignDocument"), DocumentVariables.SIGNER.name());
        desk.complete("UserTask_SignDocument", Person.of(signer), PASS);
    }

    /** Asks for a change of the round and has the head approve it; the round has taken it when this returns. */
    public void change(Fields change) {
        desk.start("reschedule", OFFICER, change);
        desk.complete("UserTask_DecideChange", HEAD, APPROVE);
    }
}
