package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** What the documents of a round say, whom they address and who gets them. */
@ProcessTest
class RoundDocumentsTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void minutesAndConclusionsCountWhatCameBeforeTheSessionAndNothingTwice() {
        pathways.intakeOpen();
        desk.start("petition", RECEPTION, Fields.petition("2025-08-25", "08:00"));
        stage.moveTo("2025-09-16T08:00");
        pathways.invite();
        stage.moveTo("2025-09-26T15:00");
        desk.start("petition", RECEPTION, Fields.petition("2025-09-26", "13:59"));
        desk.start("petition", RECEPTION, Fields.petition("2025-09-26", "14:00"));
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        Fields minutes = Fields.minutes("2025-09-26").with("questions", "Bao giờ có kết quả?");
        pathways.minute(minutes.with("conclusions", "Rà soát thủ tục đất đai | Sở Tư pháp | 30/10/2025"));

        assertThat(minutesIn(DocumentKind.MINUTES)).containsEntry("received", 1).containsEntry("liveQuestions", 1);
        assertThat(minutesIn(DocumentKind.CONCLUSION_NOTICE)).containsEntry("received", 1);
        pathways.issue();
        assertThat(records.document(DocumentKind.REPORT).content().facts())
                .extractingByKey("consolidation", InstanceOfAssertFactories.MAP)
                .containsEntry("contents", 2)
                .containsEntry("late", 2);
        assertThat(recipients(records.document(DocumentKind.CONCLUSION_NOTICE)))
                .contains("Sở Tư pháp tỉnh Sơn La", "Lãnh đạo Văn phòng", "Phòng Tổng hợp");
    }

    @Test
    void theInvitationAddressesTheInvitedAndCarriesNoOneElseBelow() {
        pathways.invited();

        assertThat(records.document(DocumentKind.INVITATION).content().addressees())
                .containsExactly(
                        "Thanh tra tỉnh",
                        "Sở Nội vụ",
                        "Ủy ban MTTQ Việt Nam tỉnh",
                        "Lãnh đạo Văn phòng",
                        "Các phòng, ban, đơn vị trực thuộc");
        assertThat(records.document(DocumentKind.INVITATION).content().recipientLines())
                .containsExactly("Lưu: VT, TCHCQT");
        assertThat(records.document(DocumentKind.NOTICE).content().addressees()).isEmpty();
    }

    @Test
    void mailsEndWithoutTheMarkThatEndsADocument() {
        pathways.reminded();

        assertThat(records.rows("delivery_message"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.get("BODY").toString()).endsWith("\n\nTrân trọng.\n"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> minutesIn(DocumentKind kind) {
        return (Map<String, Object>) records.document(kind).content().facts().get("minutes");
    }

    private static List<String> recipients(Document document) {
        return document.content().deliverTo().stream()
                .map(recipient -> recipient.name())
                .toList();
    }
}
