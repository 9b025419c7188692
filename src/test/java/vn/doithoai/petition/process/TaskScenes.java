package vn.doithoai.petition.process;

import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.MANAGER;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionRegister;

/** For each task of a petition how it comes to be open, and submissions of its form that are right. */
final class TaskScenes {

    private static final Fields PROMISE = PetitionPaths.WRITTEN
            .with("answerChoice", "COMMITMENT")
            .with("commitmentOwner", "Phòng TCHCQT")
            .with("commitmentDue", "2025-12-01");
    private static final Fields INCOMPLETE =
            Fields.of("eligibilityFound", "INCOMPLETE").with("missing", "Chữ ký");

    private final ApplicationContext context;
    private final Pathways pathways;
    private final Desk desk;
    private final PetitionPaths paths;

    TaskScenes(ApplicationContext context) {
        this.context = context;
        this.pathways = context.getBean(Pathways.class);
        this.desk = context.getBean(Desk.class);
        this.paths = new PetitionPaths(pathways, context.getBean(Stage.class), desk);
    }

    /**
     * A submission that is right, and what of it is kept.
     *
     * @param kept keys of the texts that stand somewhere on the register afterwards
     */
    record Right(String form, String task, Person by, Fields fields, List<String> kept) {

        @Override
        public String toString() {
            return form + " " + fields.values().values().iterator().next();
        }
    }

    static List<Right> all() {
        return List.of(
                check(INCOMPLETE, "missing"),
                check(
                        found("REPEATED").with("earlierAnswer", "Công văn 11").with("reason", "x"),
                        "earlierAnswer",
                        "reason"),
                check(found("FILED").with("reason", "Không rõ").with("mergeInto", "x"), "reason"),
                check(found("ELIGIBLE").with("contents", "Một\n---\nHai"), "contents"),
                of("record-supplement", RECEPTION, Fields.of("supplement", "Đã ký"), "supplement"),
                of("classify-petition", RECEPTION, PetitionPaths.OUTSIDE, "authority", "summary"),
                of("draft-answer", UNIT, PROMISE, "answer", "commitmentOwner"),
                of("draft-answer", UNIT, Fields.of("answerChoice", "DECLINED").with("reason", "x"), "reason"),
                of("record-session-answer", OFFICER, decided("answered").with("answer", "Có"), "answer"),
                of(
                        "examine-denunciation",
                        HEAD,
                        decided("FORWARD").with("authority", "x").with("reason", "x"),
                        "authority",
                        "reason"),
                of("record-transfer-reply", RECEPTION, decided("refused").with("reason", "x"), "reason"),
                of("urge-handling", MANAGER, Fields.of("note", "Làm ngay"), "note"),
                of(
                        "decide-extension",
                        HEAD,
                        decided("grant").with("newDueOn", "2025-09-17").with("reason", "x"),
                        "reason"));
    }

    private static Right check(Fields fields, String... kept) {
        return of("check-eligibility", RECEPTION, fields, kept);
    }

    private static Fields found(String found) {
        return Fields.of("eligibilityFound", found);
    }

    private static Fields decided(String decision) {
        return Fields.of("decision", decision);
    }

    private static Right of(String form, Person by, Fields fields, String... kept) {
        return new Right(form, task(form), by, fields, List.of(kept));
    }

    private static String task(String form) {
        StringBuilder id = new StringBuilder("UserTask_");
        for (String word : form.split("-")) {
            id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return id.toString();
    }

    /** Leads one petition to where the form's task is open. */
    void open(String form) {
        switch (form) {
            case "check-eligibility" ->
                paths.received(PetitionPaths.signed("2025-08-25", "07:30").without("petitionerAddress"));
            case "record-supplement" -> {
                paths.received();
                desk.complete("UserTask_CheckEligibility", RECEPTION, INCOMPLETE);
                pathways.issue();
            }
            case "classify-petition" -> paths.checked();
            case "draft-answer" -> paths.classified(PetitionPaths.WITHIN);
            case "record-session-answer" -> {
                paths.answered(Fields.of("answerChoice", "AT_SESSION"));
                paths.holdSession();
            }
            case "examine-denunciation" -> paths.classified("DENUNCIATION", PetitionPaths.OUTSIDE);
            case "record-transfer-reply" -> {
                paths.classified(PetitionPaths.OUTSIDE);
                pathways.issue();
            }
            case "urge-handling" -> {
                paths.classified(PetitionPaths.WITHIN);
                context.getBean(Stage.class).moveTo("2025-09-12T09:00");
            }
            case "decide-extension" -> {
                paths.classified(PetitionPaths.WITHIN);
                askForTime();
            }
            default -> throw new IllegalArgumentException(form);
        }
    }

    private void askForTime() {
        String id = context.getBean(PetitionRegister.class)
                .byCaseNumber("KN-2025-02-0001")
                .orElseThrow()
                .id();
        context.getBean(PetitionDesk.class)
                .requestExtension(id, LocalDate.parse("2025-09-17"), "Phức tạp", OFFICER.user());
    }
}
