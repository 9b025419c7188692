package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.Round;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.security.Role;

/** Who reads drafts, remarks and decisions, and who waits for the issued document. */
@CaseFileServer
class DraftReadersTest {

    private final Reader reader;
    private final OfficeAtWork office;
    private final Review review;

    @Autowired
    DraftReadersTest(Reader reader, OfficeAtWork office, Review review) {
        this.reader = reader;
        this.office = office;
        this.review = review;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    static Set<Role> staff() {
        return Role.staff();
    }

    static Set<Role> outside() {
        return EnumSet.of(Role.SPECIALIST_UNIT, Role.WEB_EDITOR, Role.RECEPTION_OFFICER);
    }

    static Set<Role> inCharge() {
        return Role.staff().stream().filter(role -> !outside().contains(role)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("staff")
    void all_staff_read_list_round_and_issued_documents(Role role) throws Exception {
        Round round = office.round();
        Document notice = office.issuedNotice(round);
        assertThat(reader.page(role, "/ho-so")).contains(round.caseNumber());
        assertThat(reader.page(role, "/ho-so/" + round.caseNumber()))
                .contains(OfficeAtWork.PLACE, "/ho-so/van-ban/" + notice.id());
        assertThat(reader.page(role, "/ho-so/van-ban/" + notice.id())).contains("Đã phát hành");
        assertThat(reader.open(role, "/ho-so/van-ban/" + notice.id() + "/tai-ve.pdf")
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("inCharge")
    void those_in_charge_read_drafts_remarks_and_decisions(Role role) throws Exception {
        Round round = office.round();
        Document notice = returned(round);
        assertThat(reader.page(role, "/ho-so/" + round.caseNumber()))
                .contains("/ho-so/van-ban/" + notice.id(), "Quyết định của Chánh Văn phòng");
        assertThat(reader.page(role, "/ho-so/van-ban/" + notice.id())).contains("Đang soạn thảo", "Thiếu địa chỉ");
    }

    @ParameterizedTest
    @MethodSource("outside")
    void others_read_nothing_of_a_draft(Role role) throws Exception {
        Round round = office.round();
        Document notice = returned(round);
        Document minutes = office.minutes(round);
        assertThat(reader.page(role, "/ho-so/" + round.caseNumber()))
                .doesNotContain(
                        notice.id(), minutes.id(), "Quyết định của Chánh Văn phòng", "Trả lời về thủ tục đất đai");
        String path = "/ho-so/van-ban/" + notice.id();
        for (String draft : List.of(path, path + "/trang/1.png", path + "/tai-ve.pdf", path + "/tai-ve.docx")) {
            assertThat(reader.open(role, draft).getStatus()).as(draft).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("outside")
    void others_read_no_remarks_on_an_issued_document(Role role) throws Exception {
        Round round = office.round();
        String path = "/ho-so/van-ban/" + office.issue(returned(round)).id();
        assertThat(reader.page(role, path)).contains("Đã phát hành").doesNotContain("Thiếu địa chỉ");
        assertThat(reader.page(Role.HEAD, path)).contains("Thiếu địa chỉ");
    }

    private Document returned(Round round) {
        Document notice = office.draft(round, DocumentKind.NOTICE);
        office.handIn(notice);
        review.sendBack(notice.id(), Step.CONTENT_CHECK, "truongphong", Optional.of("Thiếu địa chỉ"));
        return notice;
    }
}
