package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.doithoai.pathways.Person.OFFICER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;
import vn.doithoai.security.Role;

/** A case officer gives up the draft of a year's plan on its page, once. */
@CaseFileServer
class PlanEndPageTest {

    private final Reader reader;
    private final Desk desk;
    private final Stage stage;
    private final Records records;

    @Autowired
    PlanEndPageTest(Reader reader, Desk desk, Stage stage, Records records) {
        this.reader = reader;
        this.desk = desk;
        this.stage = stage;
        this.records = records;
    }

    @Test
    void thePlanIsGivenUpOnThePageOfItsDraft() throws Exception {
        stage.set("2024-12-16T08:00");
        desk.start(
                "plan",
                OFFICER,
                Fields.of("planYear", 2025)
                        .with("roundCount", 1)
                        .with("plannedRounds", "4 | Cải cách hành chính | Phòng Tổng hợp")
                        .with("planTasks", "Việc cũ"));
        String page = "/ho-so/van-ban/" + plan().id();
        assertThat(reader.page(Role.CASE_OFFICER, page)).contains("rut-ke-hoach");

        assertThat(giveUp().getRedirectedUrl()).isEqualTo(page);

        assertThat(plan().state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(giveUp().getStatus()).isEqualTo(400);
    }

    private MockHttpServletResponse giveUp() throws Exception {
        return reader.send(
                Role.CASE_OFFICER,
                post("/ho-so/van-ban/{id}/rut-ke-hoach", plan().id())
                        .param("basis", Integer.toString(plan().version())));
    }

    private Document plan() {
        return records.documentsOf("KH-2025").get(0);
    }
}
