package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.document.Document;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.preview.LargeDrafts;
import vn.doithoai.document.preview.Preview;
import vn.doithoai.document.preview.Previews;
import vn.doithoai.document.render.LargeReports;
import vn.doithoai.security.Role;

/** The page of a draft that takes a while to render: first its progress, then its first pages and its files. */
@CaseFileServer
class LargeDocumentPageTest {

    private final Reader reader;
    private final Drafting drafting;
    private final Previews previews;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Autowired
    LargeDocumentPageTest(Reader reader, Drafting drafting, Previews previews, JdbcClient jdbc, Clock clock) {
        this.reader = reader;
        this.drafting = drafting;
        this.previews = previews;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void the_page_waits_without_blocking_and_then_shows_the_first_pages() throws Exception {
        Document large = LargeDrafts.report(drafting, LargeReports.of(4000).facts());
        String address = "/ho-so/van-ban/" + large.id();
        anotherNodeRenders(large, 1200, 4000);

        assertThat(reader.open(Role.CASE_OFFICER, address).getContentAsString())
                .contains("<iframe class=\"progress\" src=\"" + address + "/tien-do\"")
                .doesNotContain("trang/1.png")
                .doesNotContain("http-equiv=\"refresh\"");
        assertThat(reader.open(Role.CASE_OFFICER, address + "/tien-do").getContentAsString())
                .contains("http-equiv=\"refresh\"", "1.200/4.000 dòng");
        MockHttpServletResponse early = reader.open(Role.CASE_OFFICER, address + "/tai-ve.docx");
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(early.getContentAsString()).contains("Đang dựng tài liệu", "http-equiv=\"refresh\"");
        assertThat(reader.open(Role.CASE_OFFICER, address + "/trang/1.png").getStatus())
                .isEqualTo(404);

        jdbc.sql("delete from document_preview").update();
        finish(large);
        assertThat(reader.open(Role.CASE_OFFICER, address + "/tien-do").getContentAsString())
                .contains("Đã dựng xong", "href=\"" + address + "\"")
                .doesNotContain("http-equiv=\"refresh\"");
        assertThat(reader.open(Role.CASE_OFFICER, address + "/tien-do?viec=t1").getContentAsString())
                .contains("href=\"/ho-so/viec/t1\"");
        assertThat(reader.open(Role.CASE_OFFICER, address).getContentAsString())
                .contains("trang/20.png", "ở đây là 20 trang đầu")
                .doesNotContain("trang/21.png");
        assertThat(reader.open(Role.CASE_OFFICER, address + "/trang/20.png").getContentType())
                .isEqualTo("image/png");
        assertThat(reader.open(Role.CASE_OFFICER, address + "/trang/21.png").getStatus())
                .isEqualTo(404);
        assertThat(reader.open(Role.CASE_OFFICER, address + "/tai-ve.pdf").getContentAsByteArray())
                .startsWith("%PDF".getBytes());
    }

    @Test
    void who_may_not_open_the_draft_hears_nothing_of_its_progress() throws Exception {
        Document large = LargeDrafts.report(drafting, LargeReports.of(600).facts());
        assertThat(reader.open(Role.SPECIALIST_UNIT, "/ho-so/van-ban/" + large.id() + "/tien-do")
                        .getStatus())
                .isEqualTo(404);
    }

    private void finish(Document large) {
        Preview preview = previews.look(large);
        while (preview.isComing()) {
            Thread.onSpinWait();
            preview = previews.look(large);
        }
        assertThat(preview.isReady()).isTrue();
    }

    /** How far the document is stays as it is, however fast this machine: the row is not its own worker's any more. */
    private void anotherNodeRenders(Document large, int done, int total) {
        previews.look(large);
        jdbc.sql("update document_preview set state = 'RENDERING', worker = 'another', done_rows = ?, total_rows = ?,"
                        + " heard_at = ? where document_id = ?")
                .params(done, total, LocalDateTime.now(clock), large.id())
                .update();
    }
}
