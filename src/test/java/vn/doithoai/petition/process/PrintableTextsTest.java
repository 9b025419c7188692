package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;
import static vn.doithoai.petition.process.PetitionPaths.WRITTEN;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionRegister;

/** What no font can print is refused where it is typed, and not when the paper is due. */
@ProcessTest
class PrintableTextsTest {

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

    @ParameterizedTest
    @CsvSource({
        "INCOMPLETE, missing, Bản 漢, ",
        "REPEATED, earlierAnswer, Công văn 漢, Trùng",
        "FILED, reason, Vì 漢, Vì 漢",
        "ELIGIBLE, contents, 'Một\n---\nHai 漢', "
    })
    void screening(String found, String field, String text, String reason) {
        paths.received();
        Fields fields = Fields.of("eligibilityFound", found).with(field, text);
        Fields all = reason == null ? fields : fields.with("reason", reason);
        assertThat(desk.refusal(() -> desk.complete("UserTask_CheckEligibility", RECEPTION, all)))
                .contains("không in được");
    }

    @Test
    void aSupplement() {
        paths.received();
        desk.complete(
                "UserTask_CheckEligibility",
                RECEPTION,
                Fields.of("eligibilityFound", "INCOMPLETE").with("missing", "Bản chụp"));
        pathways.issue();
        assertThat(desk.refusal(
                        () -> desk.complete("UserTask_RecordSupplement", RECEPTION, Fields.of("supplement", "Kèm 漢"))))
                .contains("không in được");
    }

    @Test
    void reasonsThatStandInTheTrail() {
        paths.classified(WITHIN);
        String id = register.byCaseNumber(FIRST).orElseThrow().id();
        assertThat(desk.refusal(
                        () -> petitions.requestExtension(id, LocalDate.parse("2025-09-18"), "Chờ 漢", "chuyenvien")))
                .contains("không in được");
        assertThat(desk.refusal(() -> petitions.withdraw(id, "Rút 漢", "chuyenvien")))
                .contains("không in được");
    }

    @Test
    void aDraftThatHoldsOneNeverthelessIsNotHandedIn() {
        paths.classified(WITHIN);
        records.execute("update petition set summary = 'Chữ 漢'");
        desk.complete("UserTask_DraftAnswer", UNIT, WRITTEN);

        assertThat(desk.refusal(() -> desk.complete("UserTask_DraftDocument", OFFICER, Fields.none())))
                .contains("Chưa thể trình hoặc phát hành văn bản.", "“漢”");
        assertThat(records.documentsOf(FIRST))
                .singleElement()
                .satisfies(letter -> assertThat(letter.state()).isEqualTo(DocumentState.DRAFT));
    }
}
