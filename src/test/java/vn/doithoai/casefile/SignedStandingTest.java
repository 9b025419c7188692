package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Locale;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import vn.doithoai.conference.Round;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.signature.SampleAuthority;
import vn.doithoai.document.signature.SampleToken;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.pathways.Records;
import vn.doithoai.security.Role;

/** What a signed original is worth, and which of several counts. */
@CaseFileServer
class SignedStandingTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final Renditions renditions;
    private final SignedOriginals originals;
    private final Records records;
    private final SampleAuthority authority;
    private Round round;
    private Document notice;
    private String address;

    @Autowired
    SignedStandingTest(
            Reader reader, OfficeAtWork office, Renditions renditions, SignedOriginals originals, Records records)
            throws Exception {
        this.reader = reader;
        this.office = office;
        this.renditions = renditions;
        this.originals = originals;
        this.records = records;
        this.authority = new SampleAuthority("CA mẫu");
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
    void a_better_file_is_not_displaced_by_a_later_worse_one_and_all_stay_within_reach() throws Exception {
        byte[] official = signed(official());
        byte[] stranger = signed(authority.person("Trần Văn B"));
        upload(official);
        upload(stranger);
        assertThat(originals.of(notice.id()).orElseThrow().pdf()).isEqualTo(official);
        assertThat(reader.page(Role.HEAD, address))
                .contains("Bản 2, nhận", "ký bởi Trần Văn B", address + "/ban-ky-so/2.pdf")
                .doesNotContain("Không thấy chữ ký số mang tên");
        assertThat(reader.open(Role.HEAD, address + "/ban-ky-so/2.pdf").getContentAsByteArray())
                .isEqualTo(stranger);
        assertThat(reader.open(Role.HEAD, address + "/ban-ky-so/3.pdf").getStatus())
                .isEqualTo(404);
        byte[] again = signed(official());
        upload(again);
        assertThat(originals.of(notice.id()).orElseThrow().pdf())
                .as("the newest among equals")
                .isEqualTo(again);
    }

    @Test
    void only_a_trusted_signature_of_the_planned_signer_makes_it_signed() throws Exception {
        upload(signed(official()));
        String file = "/ho-so/" + round.caseNumber();
        assertThat(reader.page(Role.HEAD, file)).contains("Đã phát hành, có bản ký số, chưa xác định tin cậy");
        assertThat(reader.page(Role.HEAD, address)).contains("ai cũng có thể tự tạo chứng thư");
        records.execute("update document_signed_original set standing = 'SIGNED' where document_id = ?", notice.id());
        assertThat(reader.page(Role.HEAD, file)).contains("Đã phát hành, đã ký số");
        assertThat(reader.page(Role.HEAD, address)).doesNotContain("ai cũng có thể tự tạo chứng thư");
    }

    private SampleToken official() throws Exception {
        String planned = notice.frame().signatures().get(0).name();
        return authority.person(planned.toUpperCase(Locale.ROOT));
    }

    private byte[] signed(SampleToken token) throws Exception {
        return token.sign(renditions.frozen(notice.id()).orElseThrow().pdf());
    }

    private void upload(byte[] pdf) throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", pdf);
        assertThat(reader.send(
                                Role.RECORDS_CLERK,
                                multipart(address + "/ban-ky-so").file(file))
                        .getStatus())
                .isEqualTo(302);
    }
}
