package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;
import static vn.doithoai.petition.process.PetitionPaths.ELIGIBLE;
import static vn.doithoai.petition.process.PetitionPaths.OUTSIDE;
import static vn.doithoai.petition.process.PetitionPaths.SIGNED;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;
import static vn.doithoai.petition.process.PetitionPaths.WRITTEN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.OriginalLetters;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionRegister;
import vn.doithoai.petition.Sight;

/** What must not be lost on a petition's way: its letter, the mail to its sender, word to the named, a promise made anew. */
@ProcessTest
class NothingLostTest {

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

    @Autowired
    private OriginalLetters originals;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    @Test
    void whoCanBeWrittenToIsNotFiledWithoutWord() {
        paths.received();
        Fields filed = Fields.of("eligibilityFound", "FILED").with("reason", "Nặc danh");

        assertThat(desk.refusal(() -> desk.complete("UserTask_CheckEligibility", RECEPTION, filed)))
                .contains("có họ tên, địa chỉ người gửi");
        paths.another(PetitionPaths.signed("2025-08-25", "07:45").without("petitionerAddress"));
        paths.complete(paths.instance("KN-2025-02-0002"), "UserTask_CheckEligibility", RECEPTION, filed);
        assertThat(paths.row(records, "KN-2025-02-0002")).containsEntry("OUTCOME", "FILED");
    }

    @Test
    void theLetterIsKeptAsItCameForThoseWhoMayReadAllOfIt() {
        paths.received(PetitionPaths.signed("2025-08-25", "07:30").with("content", "Toàn văn đơn"));
        assertThat(originals.of(first(), new Sight(true, true))).isEmpty();
        desk.complete("UserTask_CheckEligibility", RECEPTION, ELIGIBLE.with("contents", "Một\n---\nHai"));
        assertThat(originals.of(first(), new Sight(false, true))).contains("Toàn văn đơn");
        paths.complete(
                paths.instance("KN-2025-02-0002"),
                "UserTask_ClassifyPetition",
                RECEPTION,
                OUTSIDE.with("petitionKind", "DENUNCIATION"));

        assertThat(originals.of(first(), new Sight(false, true))).isEmpty();
        assertThat(originals.of(first(), new Sight(true, true))).contains("Toàn văn đơn");
    }

    @Test
    void theAcknowledgementIsPostedWithTheRegistration() {
        pathways.intakeOpen();
        stage.moveTo("2025-08-25T08:00");
        desk.submitStart("petition", RECEPTION, SIGNED);

        assertThat(records.recipientsOf("Xác nhận tiếp nhận kiến nghị số " + FIRST))
                .isEqualTo(1);
    }

    @Test
    void aReopenedPetitionMayPromiseAnewWhatWasDone() {
        Fields promise = WRITTEN.with("answerChoice", "COMMITMENT")
                .with("commitmentOwner", "Phòng TCHCQT")
                .with("commitmentDue", "2025-12-31");
        paths.answered(promise);
        pathways.issue();
        records.execute("update commitment set state = 'DONE', closed_at = timestamp '2025-09-01 08:00:00'");
        petitions.reopen(first().id(), "Làm chưa đạt", "tiepcongdan");
        stage.settle();
        paths.classify(WITHIN);
        desk.complete("UserTask_DraftAnswer", UNIT, promise);
        pathways.issue();

        assertThat(paths.row(records)).containsEntry("OUTCOME", "COMMITTED");
        assertThat(records.rows("commitment")).extracting("STATE").containsExactlyInAnyOrder("DONE", "OPEN");
    }

    private Petition first() {
        return register.byCaseNumber(FIRST).orElseThrow();
    }
}
