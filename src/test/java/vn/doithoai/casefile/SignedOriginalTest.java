package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Set;
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
import vn.doithoai.conference.Round;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.signature.SampleAuthority;
import vn.doithoai.document.signature.SampleToken;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.document.signature.Standing;
import vn.doithoai.security.Role;

/** The signed original on the page of an issued document: taken in, shown, handed out, refused. */
@CaseFileServer
class SignedOriginalTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final Renditions renditions;
    private final SignedOriginals originals;
    private final SampleToken stranger;
    private Round round;
    private Document notice;
    private String address;

    @Autowired
    SignedOriginalTest(Reader reader, OfficeAtWork office, Renditions renditions, SignedOriginals originals)
            throws Exception {
        this.reader = reader;
        this.office = office;
        this.renditions = renditions;
        this.originals = originals;
        this.stranger = new SampleAuthority("CA mẫu").person("Nguyễn Văn A");
    }

    @BeforeEach
    void anIssuedNotice() {
        round = office.round();
        notice = office.issuedNotice(round);
        address = "/ho-so/van-ban/" + notice.id();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void a_signed_file_becomes_the_record_and_the_page_tells_who_signed() throws Exception {
        assertThat(reader.page(Role.HEAD, address)).contains("Bản chưa ký số", "Tải PDF (bản chưa ký số)");
        assertThat(reader.page(Role.HEAD, "/ho-so/" + round.caseNumber())).contains("Đã phát hành, bản chưa ký số");
        assertThat(reader.open(Role.HEAD, address + "/ban-ky-so.pdf").getStatus())
                .isEqualTo(404);
        byte[] signed = signed(stranger);
        assertThat(upload(Role.RECORDS_CLERK, signed).getRedirectedUrl()).endsWith("?da-nhan");
        assertThat(originals.of(notice.id()).orElseThrow().pdf()).isEqualTo(signed);
        assertThat(originals.signedAmong(Set.of(notice.id(), "khac")))
                .containsOnly(entry(notice.id(), Standing.DOUBTFUL));
        assertThat(reader.page(Role.SPECIALIST_UNIT, address))
                .contains(
                        "Nguyễn Văn A", "10h00 ngày 20/8/2025", "Đúng từng byte", "Chưa cấu hình chứng thư gốc tin cậy")
                .contains("không kết nối mạng", "Không thấy chữ ký số mang tên")
                .doesNotContain("Tải bản ký số lên", "Bản chưa ký số</span>");
        assertThat(reader.page(Role.HEAD, "/ho-so/" + round.caseNumber()))
                .contains("Đã phát hành, có bản ký số, chưa xác định tin cậy");
        MockHttpServletResponse file = reader.open(Role.WEB_EDITOR, address + "/ban-ky-so.pdf");
        assertThat(file.getContentAsByteArray()).isEqualTo(signed);
        assertThat(ContentDisposition.parse(file.getHeader("Content-Disposition"))
                        .getFilename())
                .matches("Thông báo \\d{2,}-TB-VPUB \\(bản ký số chưa xác định tin cậy\\)\\.pdf");
    }

    @Test
    void what_is_no_signed_original_is_refused_with_its_reason() throws Exception {
        byte[] issued = renditions.frozen(notice.id()).orElseThrow().pdf();
        assertRefused(issued, "không có chữ ký số");
        assertRefused("MZ chương trình".getBytes(StandardCharsets.UTF_8), "không phải PDF");
        assertRefused(new byte[0], "không phải PDF");
        assertRefused("%PDF-1.7 rác".getBytes(StandardCharsets.UTF_8), "bị hỏng");
        assertRefused(new byte[SignedOriginals.LARGEST + 1], "20 MB");
        Document other = office.issuedNotice(office.round());
        byte[] foreign =
                stranger.sign(renditions.frozen(other.id()).orElseThrow().pdf());
        assertRefused(foreign, "không trùng với văn bản");
        byte[] altered = signed(stranger);
        altered[altered.length - 40] ^= 1;
        assertThat(upload(Role.RECORDS_CLERK, altered).getStatus()).isEqualTo(400);
        assertThat(originals.of(notice.id())).isEmpty();
    }

    @Test
    void a_draft_has_no_signed_original() throws Exception {
        address = "/ho-so/van-ban/"
                + office.draft(office.round(), DocumentKind.NOTICE).id();
        assertThat(reader.page(Role.RECORDS_CLERK, address)).doesNotContain("Bản ký số");
        assertThat(upload(Role.RECORDS_CLERK, signed(stranger)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_records_clerk_takes_it_in(Role role) throws Exception {
        boolean clerk = role == Role.RECORDS_CLERK;
        assertThat(upload(role, signed(stranger)).getStatus()).isEqualTo(clerk ? 302 : 403);
        assertThat(originals.of(notice.id()).isPresent()).isEqualTo(clerk);
    }

    private byte[] signed(SampleToken token) throws Exception {
        return token.sign(renditions.frozen(notice.id()).orElseThrow().pdf());
    }

    private void assertRefused(byte[] pdf, String why) throws Exception {
        MockHttpServletResponse answer = upload(Role.RECORDS_CLERK, pdf);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(why);
    }

    private MockHttpServletResponse upload(Role role, byte[] pdf) throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "../../ký rồi.pdf", "application/pdf", pdf);
        return reader.send(role, multipart(address + "/ban-ky-so").file(file));
    }
}
