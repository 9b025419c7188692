package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;
import static vn.doithoai.pathways.Person.RECEPTION;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.LiveQuestionLines;
import vn.doithoai.conference.Session;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.EngineTables;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** What is put at the session becomes petitions, once, and no word of it stays in the engine. */
@ProcessTest
class LiveQuestionsTest {

    private static final String TWO =
            "VETHOIMOT bao giờ xong? | Ông VETTEN Văn A | VETDIACHI, phường Tô Hiệu | đã trả lời"
                    + " | VETTRALOI trong tháng 10.\nVETHOIHAI sao chậm?";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private EngineTables tables;

    @Autowired
    private Session session;

    @Test
    void eachLineIsAPetitionOfTheSession() {
        held(TWO);

        assertThat(records.rows("petition"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("CHANNEL", "SESSION")
                        .containsEntry("LATE", false)
                        .extractingByKey("RECEIVED_AT")
                        .asString()
                        .startsWith("2025-09-26 14:00"));
        assertThat(petition("VETHOIMOT"))
                .containsEntry("OUTCOME", null)
                .containsEntry("ANSWER_FORM", "AT_SESSION")
                .extractingByKey("ANSWER")
                .asString()
                .isEqualTo("VETTRALOI trong tháng 10.");
        assertThat(petition("VETHOIHAI")).containsEntry("OUTCOME", null);
        assertThat(records.rows("petitioner").toString()).contains("VETTEN Văn A", "VETDIACHI");
        assertThat(records.document(DocumentKind.MINUTES).content().facts().toString())
                .contains("liveQuestions=2", "received=0");
    }

    @ParameterizedTest
    @CsvSource({"SUGGESTION, ANSWERED_AT_SESSION, 2025-09-26 14:00:00.0", "COMPLAINT, , null"})
    void aPersonSaysWhatAnAnsweredQuestionIs(String kind, String outcome, String wordAt) {
        held(TWO.lines().findFirst().orElseThrow());
        assertThat(desk.open()).contains("UserTask_ClassifyPetition").doesNotContain("UserTask_CheckEligibility");
        desk.complete(
                "UserTask_ClassifyPetition",
                RECEPTION,
                Fields.of("petitionKind", kind)
                        .with("competence", "WITHIN")
                        .with("petitionField", "administrative-procedures")
                        .with("unit", "phong-tchcqt")
                        .with("summary", "Hỏi thời điểm hoàn thành"));

        assertThat(petition("VETHOIMOT")).containsEntry("OUTCOME", outcome);
        assertThat(petition("VETHOIMOT").get("WORD_AT") + "").isEqualTo(wordAt);
    }

    @Test
    void theSameQuestionIsNotTakenTwice() {
        held(TWO);

        session.hold(
                records.round().id(),
                session.minutes(records.round().id()).orElseThrow(),
                LiveQuestionLines.read(TWO + "\nThêm một câu"),
                "chuyenvien");

        assertThat(records.rows("petition")).hasSize(3);
        assertThat(records.rows("petition_letter"))
                .extracting("CASE_NUMBER")
                .containsExactlyInAnyOrder("KN-2025-02-0001", "KN-2025-02-0002", "KN-2025-02-0003");
    }

    @Test
    void nothingIsRegisteredWhenOneLineIsWrong() {
        gather();

        assertThat(desk.refusal(
                        () -> desk.complete("UserTask_RecordMinutes", OFFICER, minutes("Đúng\nSai | A | B | không"))))
                .contains("dòng 2");
        assertThat(desk.refusal(
                        () -> desk.complete("UserTask_RecordMinutes", OFFICER, minutes("Đúng\nKhông in được \u2603"))))
                .contains("dòng 2", "không in được");

        assertThat(records.rows("petition")).isEmpty();
        assertThat(records.rows("conference_minutes")).isEmpty();
    }

    @Test
    void noWordStaysInTheEngine() {
        held(TWO);

        assertThat(List.of("VETHOIMOT", "VETHOIHAI", "VETTEN", "VETDIACHI", "VETTRALOI"))
                .allSatisfy(word -> assertThat(tables.holding(word)).as(word).isEmpty());
    }

    private void gather() {
        pathways.gathered();
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "present"));
    }

    private void held(String questions) {
        gather();
        desk.complete("UserTask_RecordMinutes", OFFICER, minutes(questions));
        assertThat(session.minutes(records.round().id()).orElseThrow().startedAt())
                .isEqualTo(LocalDateTime.of(2025, 9, 26, 14, 0));
    }

    private static Fields minutes(String questions) {
        return Fields.minutes("2025-09-26").with("questions", questions);
    }

    private Map<String, Object> petition(String word) {
        return records.rows("petition").stream()
                .filter(row -> row.get("CONTENT").toString().contains(word))
                .findFirst()
                .orElseThrow();
    }
}
