package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.exchange.EdxmlSchema;
import vn.doithoai.security.Role;

/** The package of a document that puts another one right says so by what the record knows. */
@CaseFileServer
class EdxmlRemedyTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final PetitionsAtWork tables;

    @Autowired
    EdxmlRemedyTest(Reader reader, OfficeAtWork office, PetitionsAtWork tables) {
        this.reader = reader;
        this.office = office;
        this.tables = tables;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @CsvSource({"RECALLED, 1, Thu hồi Thông báo số ", "REPLACED, 3, Thay thế Thông báo số ", "CORRECTED, 0, Văn bản mới"
    })
    void a_document_that_takes_another_back_names_it(String fate, String type, String reason) throws Exception {
        Document earlier = office.issuedNotice(office.round());
        Document later = office.issuedNotice(office.round());
        tables.tables()
                .sql("update document set puts_right = ?, fate_given = ? where id = ?")
                .params(earlier.id(), fate, later.id())
                .update();

        byte[] edxml = edxml(later);

        EdxmlSchema.validate(edxml);
        assertThat(EdxmlSchema.text(edxml, "//BussinessDocType")).isEqualTo(type);
        assertThat(EdxmlSchema.text(edxml, "//BussinessDocReason")).startsWith(reason);
        assertThat(EdxmlSchema.text(edxml, "//Bussiness//DocumentId"))
                .isEqualTo(type.equals("0") ? "" : EdxmlSchema.text(edxml(earlier), "//MessageHeader/DocumentId"));
    }

    private byte[] edxml(Document document) throws Exception {
        return reader.open(Role.RECORDS_CLERK, "/ho-so/van-ban/" + document.id() + "/goi.edxml")
                .getContentAsByteArray();
    }
}
