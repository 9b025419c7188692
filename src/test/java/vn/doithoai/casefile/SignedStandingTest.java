package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import vn.doithoai.conference.Round;
import vn.doithoai.delivery.Attachment;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.delivery.DeliveryView;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.signature.SampleAuthority;
import vn.doithoai.document.signature.SampleToken;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.pathways.Records;
import vn.doithoai.security.Role;

/** What a signed original is worth, which of several counts, and how it reaches the recipients. */
@CaseFileServer
class SignedStandingTest {

    private static final String BUTTON = "Gửi bản ký số đến nơi nhận";

    private final Reader reader;
    private final OfficeAtWork office;
    private final Renditions renditions;
    private final SignedOriginals originals;
    private final DeliveryRegister deliveries;
    private final Records records;
    private final SampleAuthority authority;
    private Round round;
    private Document notice;
    private String address;

    @Autowired
    SignedStandingTest(
            Reader reader,
            OfficeAtWork office,
            Renditions renditions,
            SignedOriginals originals,
            DeliveryRegister deliveries,
            Records records)
            throws Exception {
        this.reader = reader;
        this.office = office;
        this.renditions = renditions;
        this.originals = originals;
        this.deliveries = deliveries;
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

    @Test
    void what_went_out_unsigned_says_so() {
        List<DeliveryView> sent = deliveries.ofDocument(notice.id());
        assertThat(sent).isNotEmpty();
        assertThat(deliveries.messageOf(sent.get(0).id()).orElseThrow()).satisfies(mail -> {
            assertThat(mail.body()).contains("(chưa ký số)", "bản ký số, được gửi sau");
            assertThat(mail.attachments().get(0).fileName()).matches("\\d{2,}-TB-VPUB-chua-ky-so\\.pdf");
        });
    }

    @Test
    void the_signed_original_follows_once_to_the_same_recipients() throws Exception {
        byte[] signed = signed(official());
        upload(signed);
        List<DeliveryView> before = deliveries.ofDocument(notice.id());
        assertThat(reader.page(Role.RECORDS_CLERK, address)).contains(BUTTON);
        assertThat(send(Role.RECORDS_CLERK).getStatus()).isEqualTo(302);
        assertThat(send(Role.RECORDS_CLERK).getStatus()).isEqualTo(302);
        List<DeliveryView> all = deliveries.ofDocument(notice.id());
        List<DeliveryView> after = all.subList(before.size(), all.size());
        assertThat(after)
                .extracting(DeliveryView::address)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(DeliveryView::address).toList());
        assertThat(deliveries.messageOf(after.get(0).id()).orElseThrow().attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.bytes()).isEqualTo(signed))
                .extracting(Attachment::fileName)
                .asString()
                .endsWith("-TB-VPUB-ban-ky-so.pdf");
        assertThat(reader.page(Role.RECORDS_CLERK, address))
                .contains("Đã giao bản ký số cho thư gửi")
                .doesNotContain(BUTTON);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_a_stranger_signed_and_what_nobody_signed_is_sent_by_nobody(Role role) throws Exception {
        boolean clerk = role == Role.RECORDS_CLERK;
        int before = deliveries.ofDocument(notice.id()).size();
        assertThat(send(role).getStatus()).isEqualTo(clerk ? 400 : 403);
        upload(signed(authority.person("Trần Văn B")));
        assertThat(reader.page(Role.RECORDS_CLERK, address)).doesNotContain(BUTTON);
        assertThat(send(role).getStatus()).isEqualTo(clerk ? 400 : 403);
        assertThat(deliveries.ofDocument(notice.id())).hasSize(before);
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

    private MockHttpServletResponse send(Role role) throws Exception {
        return reader.send(role, post(address + "/ban-ky-so/gui"));
    }
}
