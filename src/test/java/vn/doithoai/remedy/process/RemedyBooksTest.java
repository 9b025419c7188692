package vn.doithoai.remedy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.OFFICER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.doithoai.conference.RoundDrafts;
import vn.doithoai.conference.RoundState;
import vn.doithoai.conference.Session;
import vn.doithoai.delivery.CalendarEntry;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentDispatch;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Renditions;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.remedy.RemedyWay;

/** What a remedy leaves alone in the books of its round, and what it brings up to date. */
@ProcessTest
class RemedyBooksTest {

    private static final String OWNER = "KN-2025-02-0001";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Autowired
    private Session session;

    @Autowired
    private RoundDrafts roundDrafts;

    @Autowired
    private DocumentRegister documents;

    @Autowired
    private DocumentDispatch dispatch;

    @Autowired
    private Renditions renditions;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private RemedyScenes scenes;

    @BeforeEach
    void scenes() {
        scenes = beans.createBean(RemedyScenes.class);
    }

    @Test
    void aClosedRoundStaysClosedAndVouchesForTheReportInForce() {
        pathways.closed();
        String round = records.round().id();
        Document draft = scenes.drafted(records.document(DocumentKind.MINUTES), RemedyWay.REPLACE);
        session.record(round, session.minutes(round).orElseThrow());
        assertThat(records.round().state()).isEqualTo(RoundState.CLOSED);
        pathways.issue();
        assertThat(documents.get(draft.id()).issued()).isPresent();

        Object first = records.ofRound("report_sha256");
        Document report = scenes.done(records.document(DocumentKind.REPORT), RemedyWay.REPLACE);
        assertThat(records.ofRound("report_sha256")).isNotEqualTo(first).isEqualTo(renditions.verify(report.id()));
        scenes.done(report, RemedyWay.RECALL);
        assertThat(records.rows("conference_round").get(0)).containsEntry("REPORT_SHA256", null);
        assertThat(records.round().state()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void aReplacedInvitationRenewsTheEntryOfTheGuestsAndARecalledOneTakesItOut() {
        pathways.invited();
        Document invitation = records.document(DocumentKind.INVITATION);
        Document second = scenes.done(invitation, RemedyWay.REPLACE);
        CalendarEntry renewed = second.content().calendar().orElseThrow();
        assertThat(renewed.sequence())
                .isGreaterThan(invitation.content().calendar().orElseThrow().sequence());

        scenes.done(second, RemedyWay.RECALL);
        assertThat(records.calendarEntries()).containsExactly("REQUEST 0", "REQUEST 1", "CANCEL 2");
    }

    @Test
    void aReplacementNeverBringsOldDatesBack() {
        pathways.invited();
        pathways.change(Fields.postponement("2025-09-29"));
        pathways.issue();
        Document draft = scenes.drafted(records.document(DocumentKind.INVITATION), RemedyWay.REPLACE);
        assertThat(desk.refusal(() -> desk.complete("UserTask_DraftDocument", OFFICER, Fields.none())))
                .contains("Lịch hội nghị đã thay đổi", "Lập lại từ hồ sơ");

        roundDrafts.redraw(documents.get(draft.id()), "chuyenvien");
        assertThat(documents.get(draft.id()).content().facts().get("round").toString())
                .contains("sessionStart=2025-09-29");
        desk.complete("UserTask_DraftDocument", OFFICER, Fields.none());
    }

    @Test
    void whatIsRecalledBeforeItWentOutIsSentToNobody() {
        stage.set("2025-09-05T09:00");
        Document letter = scenes.issued(OWNER, DocumentKind.GUIDANCE_LETTER, RemedyScenes.answer(OWNER));
        scenes.done(letter, RemedyWay.RECALL);
        renditions.freeze(letter.id());
        dispatch.dispatch(letter.id());
        assertThat(records.rows("delivery_message").toString()).doesNotContain(letter.id());
    }

    @Test
    void aReplacementRestsOnTheLawOfToday() {
        pathways.announced();
        Document notice = records.document(DocumentKind.NOTICE);
        String basis = notice.content().legalBases().get(0);
        records.execute("update document set content = replace(content, '" + basis + "', 'Căn cứ văn bản cũ')");
        Document faulty = documents.get(notice.id());
        assertThat(faulty.content().legalBases()).contains("Căn cứ văn bản cũ");
        assertThat(scenes.drafted(faulty, RemedyWay.REPLACE).content().legalBases())
                .isEqualTo(notice.content().legalBases());
    }
}
