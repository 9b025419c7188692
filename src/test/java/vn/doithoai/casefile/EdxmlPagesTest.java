package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.exchange.EdxmlSchema;
import vn.doithoai.document.signature.SampleAuthority;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLetters;
import vn.doithoai.security.Role;

/** The edXML package on the page of an issued document: for whom, of what, and what it holds. */
@CaseFileServer
class EdxmlPagesTest {

    private static final String LABEL = "Tệp để nộp vào trục liên thông của cơ quan; phần mềm không tự gửi";

    private final Reader reader;
    private final OfficeAtWork office;
    private final Renditions renditions;
    private final PetitionsAtWork petitions;
    private final PetitionLetters letters;
    private Document notice;
    private String address;

    @Autowired
    EdxmlPagesTest(
            Reader reader,
            OfficeAtWork office,
            Renditions renditions,
            PetitionsAtWork petitions,
            PetitionLetters letters) {
        this.reader = reader;
        this.office = office;
        this.renditions = renditions;
        this.petitions = petitions;
        this.letters = letters;
    }

    @BeforeEach
    void anIssuedNotice() {
        notice = office.issuedNotice(office.round());
        address = "/ho-so/van-ban/" + notice.id();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_records_clerk_takes_it_out(Role role) throws Exception {
        boolean clerk = role == Role.RECORDS_CLERK;
        assertThat(reader.open(role, address + "/goi.edxml").getStatus()).isEqualTo(clerk ? 200 : 403);
        assertThat(reader.open(role, address).getContentAsString().contains(LABEL))
                .isEqualTo(clerk);
    }

    @Test
    void it_is_valid_and_carries_the_signed_original_once_there_is_one() throws Exception {
        byte[] unsigned = renditions.frozen(notice.id()).orElseThrow().pdf();
        MockHttpServletResponse answer = reader.open(Role.RECORDS_CLERK, address + "/goi.edxml");
        assertThat(ContentDisposition.parse(answer.getHeader("Content-Disposition"))
                        .getFilename())
                .matches("Thông báo \\d{2,}-TB-VPUB\\.edxml");
        byte[] edxml = answer.getContentAsByteArray();
        EdxmlSchema.validate(edxml);
        assertThat(edxml).isEqualTo(edxml());
        assertThat(pdf(edxml)).isEqualTo(unsigned);
        assertThat(EdxmlSchema.text(edxml, "//Reference[1]/Description")).isEqualTo("Bản chưa ký số");
        assertThat(EdxmlSchema.text(edxml, "//To[1]/OrganName")).isEqualTo("Sở Nội vụ tỉnh Sơn La");
        byte[] signed = new SampleAuthority("CA mẫu").person("Nguyễn Văn A").sign(unsigned);
        reader.send(Role.RECORDS_CLERK, multipart(address + "/ban-ky-so").file(new MockMultipartFile("file", signed)));
        byte[] withOriginal = edxml();
        EdxmlSchema.validate(withOriginal);
        assertThat(pdf(withOriginal)).isEqualTo(signed);
        assertThat(EdxmlSchema.text(withOriginal, "//Reference[1]/Description"))
                .isEqualTo("Bản ký số, chưa xác định tin cậy");
        code("update document_signed_original set standing = 'SIGNED'");
        assertThat(EdxmlSchema.text(edxml(), "//Reference[1]/Description")).isEqualTo("Bản ký số");
    }

    @Test
    void missing_codes_are_named_on_the_page() throws Exception {
        code("update directory_body set agency_code = null where code = 'thanh-tra-tinh'");
        try {
            MockHttpServletResponse answer = reader.open(Role.RECORDS_CLERK, address + "/goi.edxml");
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentAsString()).contains("Chưa có mã định danh", "Thanh tra tỉnh Sơn La");
        } finally {
            code("update directory_body set agency_code = '000.94.00.H52' where code = 'thanh-tra-tinh'");
        }
    }

    @Test
    void drafts_and_papers_of_secret_cases_travel_in_no_package() throws Exception {
        String draft = "/ho-so/van-ban/"
                + office.draft(office.round(), DocumentKind.NOTICE).id();
        assertThat(reader.open(Role.RECORDS_CLERK, draft + "/goi.edxml").getStatus())
                .isEqualTo(404);
        Petition petition = petitions.classified(petitions.round(), "Tố cáo cán bộ nhận tiền");
        petitions
                .tables()
                .sql("update petition set secret = true, authority = 'Sở Nội vụ tỉnh Sơn La' where id = ?")
                .param(petition.id())
                .update();
        String sealed = letters.draft(petition.id(), DocumentKind.TRANSFER_SLIP).documentId();
        code("update document set state = 'ISSUED', number = 77, number_year = 2025, issued_on = '2025-08-20'"
                + " where owner = '" + petition.caseNumber() + "'");
        renditions.freeze(sealed);
        assertThat(reader.page(Role.RECORDS_CLERK, "/ho-so/van-ban/" + sealed)).doesNotContain(LABEL);
        assertThat(reader.open(Role.RECORDS_CLERK, "/ho-so/van-ban/" + sealed + "/goi.edxml")
                        .getStatus())
                .isEqualTo(404);
    }

    private void code(String sql) {
        petitions.tables().sql(sql).update();
    }

    private byte[] edxml() throws Exception {
        return reader.open(Role.RECORDS_CLERK, address + "/goi.edxml").getContentAsByteArray();
    }

    private static byte[] pdf(byte[] edxml) throws Exception {
        String encoded = EdxmlSchema.text(edxml, "//Attachment[1]/ContentTransferEncoded");
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(encoded)))) {
            zip.getNextEntry();
            return zip.readAllBytes();
        }
    }
}
