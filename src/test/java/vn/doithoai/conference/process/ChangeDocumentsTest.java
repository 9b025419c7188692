package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.List;
import java.util.Map;
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

/** What the documents tell of a change, and whose calendar it reaches. */
@ProcessTest
class ChangeDocumentsTest {

    private static final Fields TO_OCTOBER = Fields.postponement("2025-10-10");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void onlyTheInvitedGetTheCalendarEntryOfAChange() {
        pathways.invited();
        pathways.change(TO_OCTOBER);
        pathways.issue();

        Document change = records.document(DocumentKind.CHANGE_NOTICE);
        assertThat(receiversOfEntry(1))
                .hasSize(7)
                .contains("Sở Nội vụ tỉnh Sơn La", "Phòng Tổng hợp")
                .doesNotContain("Sở Tài chính tỉnh Sơn La", "Ủy ban nhân dân phường Tô Hiệu");
        assertThat(recipients(change)).contains("Sở Tài chính tỉnh Sơn La", "Ủy ban nhân dân phường Tô Hiệu");
        assertThat(records.recipientsOf("Thông báo số 341/TB-VPUB"))
                .as("each once, with or without the entry")
                .isEqualTo(recipients(change).size());
    }

    @Test
    void anInvitationThatNobodyGotIsNotUpdated() {
        pathways.intakeOver();
        desk.complete("UserTask_PrepareProgramme", OFFICER, Fields.of("programme", "Khai mạc"));
        pathways.change(TO_OCTOBER);
        pathways.issue();

        assertThat(records.calendarEntries()).isEmpty();
    }

    @Test
    void theChangeNoticeSaysInItsSubjectWhatChanges() {
        pathways.intakeOpen();
        pathways.change(TO_OCTOBER);
        assertThat(subjectOfChange()).startsWith("Về việc thay đổi thời gian tổ chức Hội nghị đối thoại");
        pathways.issue();
        pathways.change(TO_OCTOBER
                .with("newPlace", "Hội trường UBND phường Tô Hiệu")
                .with("newFrom", "14:00")
                .with("newUntil", "17:00"));
        assertThat(subjectOfChange()).startsWith("Về việc thay đổi thời gian, địa điểm tổ chức Hội nghị đối thoại");
        pathways.issue();
        pathways.change(TO_OCTOBER
                .with("newIntakeTo", "2025-09-30")
                .with("newFrom", "14:00")
                .with("newUntil", "17:00"));
        assertThat(subjectOfChange())
                .startsWith("Về việc thay đổi thời gian tiếp nhận kiến nghị của Hội nghị đối thoại");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theReportTellsTheAnnouncedScheduleAndEachChangeWithItsNotice() {
        pathways.intakeOpen();
        pathways.change(TO_OCTOBER.with("newIntakeTo", "2025-09-30"));
        pathways.issue();
        stage.moveTo("2025-10-01T08:00");
        pathways.invite();
        stage.moveTo("2025-10-10T08:00");
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
        pathways.minute(Fields.minutes("2025-10-10"));

        Map<String, Object> report =
                records.document(DocumentKind.REPORT).content().facts();
        assertThat((Map<String, Object>) report.get("announced"))
                .containsEntry("intakeTo", "2025-09-15")
                .containsEntry("sessionStart", "2025-09-26T14:00");
        Map<String, Object> change = ((List<Map<String, Object>>) report.get("changes")).get(0);
        assertThat((Map<String, Object>) change.get("schedule")).containsEntry("intakeTo", "2025-09-30");
        assertThat((Map<String, Object>) change.get("notice"))
                .containsEntry("reference", "341/TB-VPUB")
                .containsEntry("date", "2025-08-25");
    }

    private String subjectOfChange() {
        return records.document(DocumentKind.CHANGE_NOTICE).content().subject();
    }

    private List<String> receiversOfEntry(int sequence) {
        Object message = records.rows("delivery_message").stream()
                .filter(row -> Integer.valueOf(sequence).equals(row.get("CALENDAR_SEQUENCE")))
                .map(row -> row.get("ID"))
                .findFirst()
                .orElseThrow();
        return records.rows("delivery").stream()
                .filter(row -> message.equals(row.get("MESSAGE_ID")))
                .map(row -> row.get("RECIPIENT_NAME").toString())
                .toList();
    }

    private static List<String> recipients(Document document) {
        return document.content().deliverTo().stream()
                .map(recipient -> recipient.name())
                .toList();
    }
}
