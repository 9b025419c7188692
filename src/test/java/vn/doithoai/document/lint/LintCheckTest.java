package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Issuing;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Errors keep a document back, warnings keep a draft back until there is a reason for each. */
@ProcessTest
class LintCheckTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Records records;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Review review;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Linter linter;

    @Autowired
    private Reasons reasons;

    private NoticeAtHand notice;

    @BeforeEach
    void cleanNotice() {
        pathways.approved();
        notice = new NoticeAtHand(records, drafting, review, linter);
        reasons.giveByRule(notice.id(), SampleReasons.BY_RULE, NoticeAtHand.DRAFTER);
    }

    @Test
    void aWarningWithoutAReasonKeepsTheDraftBack() {
        notice.say("Ý kiến của nhân dân");

        assertThatThrownBy(notice::handIn)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Còn 01 cảnh báo")
                .hasMessageNotContaining("nhân dân");
        assertThat(notice.document().state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void anErrorKeepsItBackWhateverReasonIsGiven() {
        notice.say("Gửi trước ngày 31/9/2025");
        reasons.give(
                notice.id(),
                linter.findings(notice.document()).stream().collect(Collectors.toMap(Finding::key, finding -> "Cố ý")),
                NoticeAtHand.DRAFTER);

        assertThatThrownBy(notice::handIn).hasMessageContaining("Không có ngày này trong lịch: “31/9/2025”.");
    }

    @Test
    void whatComesUpAfterTheHandInSendsItBackToItsDrafterForAReason() {
        notice.say("Sở Nội vụ tỉnh Sơn La phối hợp thực hiện");
        notice.handIn();
        assertThatThrownBy(() -> reasons.giveByRule(notice.id(), SampleReasons.BY_RULE, NoticeAtHand.DRAFTER))
                .hasMessageContaining("không còn là dự thảo");

        review.pass(notice.id(), Step.CONTENT_CHECK, "truongphong");
        review.pass(notice.id(), Step.FORM_CHECK, "vanthu");
        review.pass(notice.id(), Step.SIGN, "phochanhvanphong");
        records.execute("update directory_body set valid_to = date '2025-08-01' where code = 'so-noi-vu'");
        try {
            assertThatThrownBy(() -> issuing.issue(notice.id(), "vanthu", Optional.empty(), Optional.empty()))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("trả lại để người soạn thảo ghi lý do");
        } finally {
            records.execute("update directory_body set valid_to = null where code = 'so-noi-vu'");
        }
        issuing.issue(notice.id(), "vanthu", Optional.empty(), Optional.empty());
        assertThat(notice.document().state()).isEqualTo(DocumentState.ISSUED);
    }

    @Test
    void theNoticeIsHeldAgainstTheRoundsDayOfNow() {
        records.execute("update conference_round set session_start = timestamp '2025-09-30 14:00:00'");

        assertThat(linter.findings(notice.document()))
                .extracting(Finding::message)
                .contains("Hội nghị nay được xếp vào ngày 30/9/2025, khác ngày trong dự thảo.");
    }
}
