package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.doithoai.document.render.PdfText;
import vn.doithoai.security.Role;

/** A printed book of many documents, and one that is too long to be bound. */
@CaseFileServer
class OutgoingBookTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final JdbcClient tables;
    private String notice;

    @Autowired
    OutgoingBookTest(Reader reader, OfficeAtWork office, JdbcClient tables) {
        this.reader = reader;
        this.office = office;
        this.tables = tables;
    }

    @BeforeEach
    void anIssuedNotice() {
        notice = office.issuedNotice(office.round()).id();
    }

    @Test
    void hundreds_of_documents_are_a_book_with_every_one_of_them() throws Exception {
        andAsManyMore(400);
        MockHttpServletResponse answer = printed();
        assertThat(answer.getStatus()).isEqualTo(200);
        String text = PdfText.text(answer.getContentAsByteArray());
        assertThat(text).contains("Ký hiệu TB-VPUB năm 2025: từ số 01 đến số 401");
        for (int number = 1; number <= 401; number++) {
            assertThat(text).contains("%02d/TB-VPUB".formatted(number));
        }
        try (PDDocument document = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void twenty_thousand_are_the_most() throws Exception {
        andAsManyMore(20_000);
        MockHttpServletResponse answer = printed();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("Sổ có 20001 văn bản, quá 20000 dòng của một bản in.");
    }

    private MockHttpServletResponse printed() throws Exception {
        return reader.send(Role.RECORDS_CLERK, post("/ho-so/van-ban-di/xuat.pdf"));
    }

    private void andAsManyMore(int documents) {
        tables.sql("insert into document (id, case_number, owner, kind, state, content, frame, symbol, notation,"
                        + " number_year, number, issued_on, created_at, version)"
                        + " select 'n' || x, 'n' || x, owner, kind, state, content, frame, symbol, notation,"
                        + " number_year, number + x, issued_on, created_at, version"
                        + " from document cross join system_range(1, ?) where id = ?")
                .params(documents, notice)
                .update();
        tables.sql("insert into outgoing_entry (document_id, owner, template, kind, symbol, notation, number_year,"
                        + " number, issued_on, title, signer, recipients, kept_by, copies, search_number, search_text)"
                        + " select 'n' || x, owner, template, kind, symbol, notation, number_year, number + x,"
                        + " issued_on, title, signer, recipients, kept_by, copies, search_number, search_text"
                        + " from outgoing_entry cross join system_range(1, ?) where document_id = ?")
                .params(documents, notice)
                .update();
    }
}
