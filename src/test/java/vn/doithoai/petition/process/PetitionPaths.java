package vn.doithoai.petition.process;

import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** The ways through a petition, each beginning where the one before it ended. */
final class PetitionPaths {

    static final Fields ELIGIBLE = Fields.of("eligibilityFound", "ELIGIBLE");
    static final Fields WITHIN = Fields.of("petitionKind", "PETITION")
            .with("competence", "WITHIN")
            .with("petitionField", "administrative-procedures")
            .with("unit", "phong-tchcqt")
            .with("summary", "Đề nghị rút ngắn thời gian trả kết quả hồ sơ");
    static final Fields OUTSIDE =
            WITHIN.with("competence", "OUTSIDE").with("authority", "Ủy ban nhân dân phường Tô Hiệu");
    /** From somebody with a name, an address and a mail address. */
    static final Fields SIGNED = Fields.petition("2025-08-25", "07:30")
            .with("petitionerTitle", "Ông")
            .with("petitionerName", "Nguyễn Văn Mẫu")
            .with("petitionerAddress", "Tổ 3, phường Tô Hiệu")
            .with("petitionerEmail", "nguoigui@example.vn");

    static final Fields WRITTEN =
            Fields.of("answerChoice", "WRITTEN").with("answer", "Từ 01/10/2025 thời hạn được rút ngắn còn 3 ngày.");

    private final Pathways pathways;
    private final Stage stage;
    private final Desk desk;

    PetitionPaths(Pathways pathways, Stage stage, Desk desk) {
        this.pathways = pathways;
        this.stage = stage;
        this.desk = desk;
    }

    /** A letter from somebody with a name and an address. */
    static Fields signed(String day, String time) {
        return Fields.petition(day, time)
                .with("petitionerTitle", "Ông")
                .with("petitionerName", "Nguyễn Văn Mẫu")
                .with("petitionerAddress", "Tổ 3, phường Tô Hiệu");
    }

    /** 25/8/2025 08:00: registered, waits for its check. */
    ProcessInstance received() {
        return received(signed("2025-08-25", "07:30"));
    }

    ProcessInstance received(Fields letter) {
        pathways.intakeOpen();
        stage.moveTo("2025-08-25T08:00");
        return desk.start("petition", RECEPTION, letter);
    }

    /** 25/8: eligible, waits for its classification. */
    ProcessInstance checked() {
        ProcessInstance petition = received();
        desk.complete("UserTask_CheckEligibility", RECEPTION, ELIGIBLE);
        return petition;
    }

    ProcessInstance classified(Fields classification) {
        ProcessInstance petition = checked();
        classify(classification);
        return petition;
    }

    /** Classified by its kind within or outside competence. */
    ProcessInstance classified(String kind, Fields classification) {
        return classified(classification.with("petitionKind", kind));
    }

    /** The answer of the unit is drafted, its letter waits for the drafter. */
    ProcessInstance answered(Fields answer) {
        ProcessInstance petition = classified(WITHIN);
        desk.complete("UserTask_DraftAnswer", UNIT, answer);
        return petition;
    }

    /** One more petition beside those that are there. */
    ProcessInstance another(Fields letter) {
        return desk.start("petition", RECEPTION, letter);
    }

    /** The letter arrives at the very moment at which it is entered. */
    ProcessInstance receivedAt(String moment) {
        pathways.intakeOpen();
        stage.moveTo(moment);
        return desk.start("petition", RECEPTION, signed(moment.substring(0, 10), moment.substring(11)));
    }

    /** Does the task of this petition where several have one of its kind. */
    void complete(ProcessInstance petition, String task, Person by, Fields fields) {
        desk.complete(BpmnAwareTests.task(task, petition), by, fields);
    }

    ProcessInstance instance(String caseNumber) {
        return BpmnAwareTests.processInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult();
    }

    /** 26/9: the session is over and minuted, one question was put and answered there. */
    void holdSession() {
        stage.moveTo("2025-09-16T08:00");
        pathways.invite();
        stage.moveTo("2025-09-26T14:00");
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        Fields minutes = Fields.minutes("2025-09-26").with("questions", "Bao giờ xong? | | | đã trả lời | Mai.");
        desk.complete("UserTask_RecordMinutes", OFFICER, minutes);
    }

    void classify(Fields classification) {
        desk.complete("UserTask_ClassifyPetition", RECEPTION, classification);
    }

    /** One more on 11/9/2025, taken to its classification. */
    void again(Fields classification) {
        another(signed("2025-09-11", "07:00"));
        desk.complete("UserTask_CheckEligibility", RECEPTION, ELIGIBLE);
        classify(classification);
    }

    static Fields decide(String decision) {
        return Fields.of("decision", decision).with("reason", "Có lý do");
    }

    Map<String, Object> row(Records records) {
        return row(records, "KN-2025-02-0001");
    }

    Map<String, Object> row(Records records, String caseNumber) {
        return records.rows("petition").stream()
                .filter(row -> caseNumber.equals(row.get("CASE_NUMBER")))
                .findFirst()
                .orElseThrow();
    }
}
