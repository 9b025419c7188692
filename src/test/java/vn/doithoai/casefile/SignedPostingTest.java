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
import vn.doithoai.delivery.Attachment;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.delivery.DeliveryView;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.signature.SampleAuthority;
import vn.doithoai.document.signature.SampleToken;
import vn.doithoai.pathways.Records;
import vn.doithoai.security.Role;

/** What goes out at issue says that it is unsigned; the signed original follows once, and only a proper one. */
@CaseFileServer
class SignedPostingTest {

    private static final String BUTTON = "Gửi bản ký số đến nơi nhận";

    private final Reader reader;
    private final OfficeAtWork office;
    private final Renditions renditions;
    private final DeliveryRegister deliveries;
    private final Records records;
    private final SampleAuthority authority;
    private Document notice;
    private String address;

    @Autowired
    SignedPostingTest(
            Reader reader, OfficeAtWork office, Renditions renditions, DeliveryRegister deliveries, Records records)
            throws Exception {
        this.reader = reader;
        this.office = office;
        this.renditions = renditions;
        this.deliveries = deliveries;
        this.records = records;
        this.authority = new SampleAuthority("CA mẫu");
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

    @Test
    void what_went_out_unsigned_says_so() {
        List<DeliveryView> sent = deliveries.ofDocument(notice.id());
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
                .contains("Đã giao bản ký số")
                .doesNotContain(BUTTON);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_a_stranger_signed_is_sent_by_nobody(Role role) throws Exception {
        boolean clerk = role == Role.RECORDS_CLERK;
        int before = deliveries.ofDocument(notice.id()).size();
        upload(signed(authority.person("Trần Văn B")));
        assertThat(reader.page(Role.RECORDS_CLERK, address)).doesNotContain(BUTTON);
        assertThat(send(role).getStatus()).isEqualTo(clerk ? 400 : 403);
        assertThat(deliveries.ofDocument(notice.id())).hasSize(before);
    }

    @Test
    void while_the_document_is_being_rendered_nothing_is_exported_or_taken_in() throws Exception {
        byte[] signed = signed(official());
        records.execute("delete from document_rendition where document_id = ?", notice.id());
        assertThat(reader.page(Role.RECORDS_CLERK, address))
                .contains("Văn bản đang được kết xuất")
                .doesNotContain("/goi.edxml", "Tải bản ký số lên");
        MockHttpServletResponse answer = reader.open(Role.RECORDS_CLERK, address + "/goi.edxml");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("Văn bản đang được kết xuất, chưa xuất được");
        MockMultipartFile file = new MockMultipartFile("file", signed);
        assertThat(reader.send(
                                Role.RECORDS_CLERK,
                                multipart(address + "/ban-ky-so").file(file))
                        .getStatus())
                .isEqualTo(400);
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
