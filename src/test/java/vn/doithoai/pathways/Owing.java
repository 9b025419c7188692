package vn.doithoai.pathways;

import static vn.doithoai.pathways.Person.RECEPTION;

/** A unit that owes an answer: to a petition of 25/8/2025, whose term ends on 10/9. */
public final class Owing {

    public static final String UNIT = "phong-tchcqt";

    private Owing() {}

    public static void answer(Pathways pathways, Desk desk) {
        pathways.intakeOpen();
        anotherAnswer(desk);
    }

    /** As many as wanted, once intake is open. */
    public static void anotherAnswer(Desk desk) {
        desk.start(
                "petition",
                RECEPTION,
                Fields.petition("2025-08-25", "07:30")
                        .with("petitionerName", "Nguyễn Văn Mẫu")
                        .with("petitionerAddress", "Tổ 3, phường Tô Hiệu"));
        desk.complete("UserTask_CheckEligibility", RECEPTION, Fields.of("eligibilityFound", "ELIGIBLE"));
        desk.complete(
                "UserTask_ClassifyPetition",
                RECEPTION,
                Fields.of("petitionKind", "PETITION")
                        .with("competence", "WITHIN")
                        .with("petitionField", "administrative-procedures")
                        .with("unit", UNIT)
                        .with("summary", "Đề nghị về thời gian trả kết quả"));
    }

    /** What the case officer enters to urge the unit, answer wanted by 15/9. */
    public static Fields urge() {
        return Fields.of("reminderRound", "DT-2025-02")
                .with("reminderUnit", UNIT)
                .with("answerBy", "2025-09-15");
    }
}
