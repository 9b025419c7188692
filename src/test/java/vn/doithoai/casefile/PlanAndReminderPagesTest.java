package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Owing;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.security.Role;

/** What a case officer can do on the page of a plan's draft and of a letter that urges; nobody else can. */
@CaseFileServer
class PlanAndReminderPagesTest {

    private static final String PLAN = "KH-2025";
    private static final String LETTER = "DD-2025-02-01";

    private final Reader reader;
    private final Desk desk;
    private final Stage stage;
    private final Pathways pathways;
    private final Records records;

    @Autowired
    PlanAndReminderPagesTest(Reader reader, Desk desk, Stage stage, Pathways pathways, Records records) {
        this.reader = reader;
        this.desk = desk;
        this.stage = stage;
        this.pathways = pathways;
        this.records = records;
    }

    @Test
    void thePlanIsCorrectedOnThePageOfItsDraft() throws Exception {
        stage.set("2024-12-16T08:00");
        planned();
        assertThat(page(Role.CASE_OFFICER, PLAN))
                .contains("sua-ke-hoach", "4 | Cải cách hành chính | Phòng Tổng hợp")
                .doesNotContain("/ho-so/KH-2025\"");

        assertThat(reader.send(Role.CASE_OFFICER, corrected("4 | Đất đai | Phòng Tổng hợp"))
                        .getRedirectedUrl())
                .endsWith("?da-luu");

        assertThat(document(PLAN).content().facts().toString()).contains("Đất đai", "Việc mới");
    }

    @Test
    void aLineThatCannotBeReadIsShownAgainWithItsFault() throws Exception {
        stage.set("2024-12-16T08:00");
        planned();

        MockHttpServletResponse answer = reader.send(Role.CASE_OFFICER, corrected("13 | Đất đai | Phòng Tổng hợp"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("“13” không phải là tháng", "13 | Đất đai | Phòng Tổng hợp", "Việc mới");
        assertThat(document(PLAN).content().facts().toString()).contains("Cải cách hành chính");
    }

    @Test
    void theLetterIsDrawnAnewAndGivenUp() throws Exception {
        urged();
        assertThat(page(Role.CASE_OFFICER, LETTER)).contains("lap-lai-don-doc", "rut-don-doc", "/ho-so/DT-2025-02\"");
        assertThat(reader.page(Role.CASE_OFFICER, "/ho-so/DT-2025-02")).contains(LETTER + "/VB-01");
        stage.moveTo("2025-09-15T08:00");

        assertThat(reader.send(Role.CASE_OFFICER, based(LETTER, "lap-lai-don-doc"))
                        .getRedirectedUrl())
                .endsWith("?da-luu");
        assertThat(document(LETTER).content().facts()).containsEntry("countedOn", "2025-09-15");

        MockHttpServletRequestBuilder end = based(LETTER, "rut-don-doc").param("viec", "mot-viec-da-het");
        assertThat(reader.send(Role.CASE_OFFICER, end).getRedirectedUrl())
                .isEqualTo("/ho-so/van-ban/" + document(LETTER).id());

        assertThat(document(LETTER).state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(page(Role.CASE_OFFICER, LETTER)).doesNotContain("rut-don-doc");
        assertThat(reader.send(Role.CASE_OFFICER, based(LETTER, "rut-don-doc")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void nobodyElseChangesThem() throws Exception {
        urged();
        planned();
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.CASE_OFFICER))) {
            for (MockHttpServletRequestBuilder form : forms()) {
                assertThat(reader.send(role, form).getStatus()).as(role.name()).isIn(403, 404);
            }
        }
        assertThat(document(PLAN).version()).isZero();
        assertThat(document(LETTER).state()).isEqualTo(DocumentState.DRAFT);
    }

    private List<MockHttpServletRequestBuilder> forms() {
        return List.of(
                corrected("4 | Đất đai | Phòng Tổng hợp"),
                based(PLAN, "rut-ke-hoach"),
                based(LETTER, "lap-lai-don-doc"),
                based(LETTER, "rut-don-doc"));
    }

    private void planned() {
        desk.start(
                "plan",
                OFFICER,
                Fields.of("planYear", 2025)
                        .with("roundCount", 1)
                        .with("plannedRounds", "4 | Cải cách hành chính | Phòng Tổng hợp")
                        .with("planTasks", "Việc cũ"));
    }

    private void urged() {
        Owing.answer(pathways, desk);
        stage.moveTo("2025-09-12T08:00");
        desk.start("reminder", OFFICER, Owing.urge().with("answerBy", "2025-09-22"));
    }

    private MockHttpServletRequestBuilder corrected(String rounds) {
        return based(PLAN, "sua-ke-hoach").param("rounds", rounds).param("tasks", "Việc mới");
    }

    private MockHttpServletRequestBuilder based(String owner, String action) {
        Document document = document(owner);
        return post("/ho-so/van-ban/{id}/" + action, document.id())
                .param("basis", Integer.toString(document.version()));
    }

    private String page(Role role, String owner) throws Exception {
        return reader.page(role, "/ho-so/van-ban/" + document(owner).id());
    }

    private Document document(String owner) {
        return records.documentsOf(owner).get(0);
    }
}
