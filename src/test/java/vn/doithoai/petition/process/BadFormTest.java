package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Bad input by form: each gets a Vietnamese answer, nothing is evaluated, nothing half-stored. */
@ProcessTest
class BadFormTest {

    private static final List<String> TABLES = List.of(
            "petition_letter", "petition", "petitioner", "petition_event", "ACT_RU_EXECUTION", "ACT_RU_VARIABLE");

    private static final Fields LETTER = Fields.petition("2025-08-25", "07:30")
            .with("channel", "IN_PERSON")
            .with("petitionerTitle", "Ông")
            .with("petitionerName", "Nguyễn Văn A")
            .with("petitionerAddress", "Phường Tô Hiệu")
            .with("petitionerPhone", "0912 345 678")
            .with("petitionerEmail", "mau@vidu.example")
            .with("identityNumber", "012345678901")
            .with("signatories", 6)
            .with("representatives", "Nguyễn Văn A\nTrần Thị B")
            .with("publishConsent", false);

    private final Pathways pathways;
    private final Desk desk;
    private final Records records;
    private final PetitionPaths paths;

    @Autowired
    BadFormTest(Pathways pathways, Desk desk, Records records, Stage stage) {
        this.pathways = pathways;
        this.desk = desk;
        this.records = records;
        this.paths = new PetitionPaths(pathways, stage, desk);
    }

    @Test
    void badLettersAreRefusedAndLeaveNothing() {
        pathways.intakeOpen();
        Map<String, Fields> bad = BadForms.of("register-petition", LETTER);

        assertThat(bad).hasSizeGreaterThan(80);
        refuseAll(bad, fields -> () -> desk.start("petition", RECEPTION, fields));
    }

    @Test
    void badChecksAreRefused() {
        paths.received();
        badTask(
                "check-eligibility",
                "UserTask_CheckEligibility",
                RECEPTION,
                check("INCOMPLETE").with("missing", "Chữ ký"));
        badTask(
                "check-eligibility",
                "UserTask_CheckEligibility",
                RECEPTION,
                check("FILED").with("reason", "Không rõ"));
    }

    @Test
    void badClassificationsAreRefused() {
        paths.checked();
        badTask("classify-petition", "UserTask_ClassifyPetition", RECEPTION, PetitionPaths.OUTSIDE);
    }

    @Test
    void badAnswersAreRefused() {
        paths.classified(PetitionPaths.WITHIN);
        Fields promise = PetitionPaths.WRITTEN
                .with("answerChoice", "COMMITMENT")
                .with("commitmentOwner", "Phòng TCHCQT")
                .with("commitmentDue", "2025-12-01");
        badTask("draft-answer", "UserTask_DraftAnswer", UNIT, promise);
    }

    @Test
    void payloadsStandOnTheRegisterAsTheyWereWritten() {
        pathways.intakeOpen();
        Payloads.ALL.forEach(payload -> desk.start(
                "petition",
                RECEPTION,
                LETTER.with("petitionerName", payload)
                        .with("petitionerAddress", payload)
                        .with("representatives", payload)
                        .with("content", payload)));

        assertThat(records.rows("petition"))
                .extracting(row -> row.get("CONTENT").toString())
                .containsExactlyInAnyOrderElementsOf(Payloads.ALL);
        assertThat(records.rows("petitioner"))
                .extracting(row -> row.get("ADDRESS").toString())
                .containsExactlyInAnyOrderElementsOf(Payloads.ALL);
        assertThat(records.rows("petitioner").toString()).doesNotContain(Payloads.EVALUATED);
    }

    private void badTask(String form, String task, Person by, Fields right) {
        refuseAll(BadForms.of(form, right), fields -> () -> desk.submit(task, by, fields));
        assertThat(desk.open()).contains(task);
    }

    private void refuseAll(Map<String, Fields> bad, Function<Fields, ThrowingCallable> submission) {
        Map<String, Integer> before = counts();
        SoftAssertions all = new SoftAssertions();
        bad.forEach((name, fields) -> {
            AtomicReference<String> told = new AtomicReference<>("");
            all.assertThatCode(() -> told.set(desk.refusal(submission.apply(fields))))
                    .as(name)
                    .doesNotThrowAnyException();
            all.assertThat(told.get())
                    .as(name)
                    .matches("(?s).*(Vui lòng|phải|không|cần|quá).*")
                    .doesNotContain("Exception");
            all.assertThat(counts()).as(name).isEqualTo(before);
        });
        all.assertAll();
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        TABLES.forEach(table -> counts.put(table, records.rows(table).size()));
        return counts;
    }

    private static Fields check(String found) {
        return Fields.of("eligibilityFound", found);
    }
}
