package vn.doithoai.petition.process;

import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
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

    /** 25/8/2025 08:00: registered, waits for its check. */
    ProcessInstance received() {
        return received(Fields.petition("2025-08-25", "07:30"));
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
        desk.complete("UserTask_ClassifyPetition", RECEPTION, classification);
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
}
