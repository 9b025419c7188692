package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.doithoai.pathways.Person.OFFICER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Owing;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.security.Role;

/** A letter that lists what became secret is read by confidants only; its drafter draws it anew from its cover. */
@CaseFileServer
class CoveredLettersTest {

    private final Reader reader;
    private final Desk desk;
    private final Stage stage;
    private final Pathways pathways;
    private final Records records;

    @Autowired
    CoveredLettersTest(Reader reader, Desk desk, Stage stage, Pathways pathways, Records records) {
        this.reader = reader;
        this.desk = desk;
        this.stage = stage;
        this.pathways = pathways;
        this.records = records;
    }

    @BeforeEach
    void oneOfTwoListedCasesIsADenunciation() {
        Owing.answer(pathways, desk);
        records.execute("update petition set summary = 'BIMAT tóm tắt'");
        Owing.anotherAnswer(desk);
        stage.moveTo("2025-09-12T08:00");
        desk.start("reminder", OFFICER, Owing.urge().with("answerBy", "2025-09-22"));
        records.execute("update petition set secret = true where case_number = 'KN-2025-02-0001'");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseOpensItOrFindsItInTheRound(Role role) throws Exception {
        boolean opens = role == Role.HEAD;
        for (String page : new String[] {"", "/tai-ve.pdf", "/tai-ve.docx", "/trang/1.png", "/tien-do"}) {
            MockHttpServletResponse answer = reader.open(role, "/ho-so/van-ban/" + letter().id() + page);
            assertThat(answer.getStatus() == 200).as(role + page).isEqualTo(opens);
        }
        assertThat(reader.open(role, "/ho-so/DT-2025-02").getContentAsString().contains("DD-2025-02-01"))
                .isEqualTo(opens);
    }

    @Test
    void theDraftersTaskShowsACoverFromWhichTheListIsDrawnAnew() throws Exception {
        assertThat(taskPage())
                .contains("không được nêu nữa", "lap-lai-don-doc", "rut-don-doc")
                .doesNotContain("BIMAT", "KN-2025-02-0001", "Sửa dự thảo");

        assertThat(send("lap-lai-don-doc").getRedirectedUrl()).endsWith("?da-luu");

        assertThat(letter().content().facts().toString())
                .contains("KN-2025-02-0002")
                .doesNotContain("BIMAT", "KN-2025-02-0001");
        assertThat(taskPage()).contains("Sửa dự thảo", "Xem trước");
    }

    @Test
    void whenNothingIsLeftTheCoverSaysSoAndTheLetterIsGivenUp() throws Exception {
        records.execute("update petition set secret = true");

        MockHttpServletResponse refused = send("lap-lai-don-doc");
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString())
                .contains("không cần đôn đốc", "rut-don-doc")
                .doesNotContain("BIMAT", "KN-2025-02-0001");

        assertThat(send("rut-don-doc").getStatus()).isEqualTo(302);
        assertThat(letter().state()).isEqualTo(DocumentState.WITHDRAWN);
    }

    private String taskPage() throws Exception {
        String task = desk.task("UserTask_DraftDocument").getId();
        return reader.page(OFFICER.user(), Role.CASE_OFFICER, "/ho-so/viec/" + task);
    }

    private MockHttpServletResponse send(String action) throws Exception {
        return reader.send(
                Role.CASE_OFFICER,
                post("/ho-so/van-ban/{id}/" + action, letter().id())
                        .param("basis", Integer.toString(letter().version())));
    }

    private Document letter() {
        return records.documentsOf("DD-2025-02-01").get(0);
    }
}
