package vn.doithoai.commitment.process;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.commitment.Promise;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.Stage;

/** The sample commitment and what people do with it. Promised on 1/10/2025 until 30/10, reminder due on 23/10. */
final class Course {

    static final Person UNIT = new Person("donvi", List.of("specialist-unit"));
    static final String ROUND = "DT-2025-02";
    static final String PETITION = "KN-2025-02-0001";
    static final Fields CONFIRM = Fields.of("decision", "confirm");
    static final Fields GRANT = Fields.of("decision", "grant");

    private final Commitments commitments;
    private final RuntimeService runtime;
    private final Desk desk;
    private final Stage stage;

    Course(Commitments commitments, RuntimeService runtime, Desk desk, Stage stage) {
        this.commitments = commitments;
        this.runtime = runtime;
        this.desk = desk;
        this.stage = stage;
    }

    static Promise promise(String source, String owner, String due) {
        return new Promise(source, ROUND, "Công khai lịch tiếp công dân", owner, LocalDate.parse(due));
    }

    /** 1/10/2025 08:00: from the conclusion notice, for a body that has an address. */
    ProcessInstance concluded() {
        return made(promise(ROUND, "so-noi-vu", "2025-10-30"));
    }

    /** 1/10/2025 08:00: from the answer to a petition. */
    ProcessInstance answered() {
        return made(promise(PETITION, "so-noi-vu", "2025-10-30"));
    }

    ProcessInstance made(Promise promise) {
        stage.set("2025-10-01T08:00");
        Commitment made = commitments.make(List.of(promise)).get(0);
        stage.settle();
        return instance(made);
    }

    ProcessInstance instance(Commitment commitment) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(commitment.caseNumber(), "commitment")
                .singleResult();
    }

    /** The only commitment there is. */
    Commitment commitment() {
        return commitments.ofRound(ROUND).get(0);
    }

    static Fields done(String day) {
        return Fields.of("next", "report").with("doneOn", day).with("completionResult", "Đã niêm yết lịch");
    }

    static Fields later(String day) {
        return Fields.of("next", "delay").with("newDueOn", day).with("delayReason", "Chờ ý kiến của tỉnh");
    }

    void report(String day) {
        desk.complete("UserTask_ReportCompletion", UNIT, done(day));
    }

    void askDelay(String day) {
        desk.complete("UserTask_ReportCompletion", UNIT, later(day));
    }

    void confirm() {
        desk.complete("UserTask_ConfirmCompletion", Person.OFFICER, CONFIRM);
    }

    void grant() {
        desk.complete("UserTask_DecideDelay", Person.HEAD, GRANT);
    }
}
