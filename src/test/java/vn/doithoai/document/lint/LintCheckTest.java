package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Issuing;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.document.Wording;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Errors keep a document back, warnings keep a draft back until its drafter has given a reason for each. */
@ProcessTest
class LintCheckTest {

    private static final String DRAFTER = "chuyenvien";

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

    private String id;

    @BeforeEach
    void cleanNotice() {
        pathways.approved();
        id = notice().id();
        reasons.giveAll(id, "Theo thông báo đã công bố", DRAFTER);
    }

    @Test
    void aWarningWithoutAReasonKeepsTheDraftBack() {
        say("Ý kiến của nhân dân");

        assertThatThrownBy(this::handIn)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Còn 01 cảnh báo")
                .hasMessageNotContaining("nhân dân");
        assertThat(notice().state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void withAReasonItGoesOnAndTheReasonIsKept() {
        say("Ý kiến của nhân dân");
        reasons.give(id, Map.of(capital().key(), " Trích nguyên văn "), DRAFTER);
        handIn();

        assertThat(notice().state()).isEqualTo(DocumentState.CONTENT_CHECK);
        Waiver kept = reasons.of(id).get(capital().key());
        assertThat(kept.reason()).isEqualTo("Trích nguyên văn");
        assertThat(kept.givenBy()).isEqualTo(DRAFTER);
    }

    @Test
    void anotherPassageNeedsAnotherReasonAndOneThatComesBackANewOne() {
        say("Ý kiến của nhân dân");
        String first = capital().key();
        reasons.give(id, Map.of(first, "Trích nguyên văn"), DRAFTER);

        say("Nguyện vọng của nhân dân");
        assertThat(capital().key()).isNotEqualTo(first);
        assertThatThrownBy(this::handIn).hasMessageContaining("Còn 01 cảnh báo");
        reasons.give(id, Map.of(capital().key(), "Trích nguyên văn"), DRAFTER);

        say("Ý kiến của nhân dân");
        assertThatThrownBy(this::handIn).hasMessageContaining("Còn 01 cảnh báo");
    }

    @Test
    void anEmptyReasonTakesTheEarlierOneBack() {
        say("Ý kiến của nhân dân");
        reasons.give(id, Map.of(capital().key(), "Trích nguyên văn"), DRAFTER);
        reasons.give(id, Map.of(capital().key(), "  "), DRAFTER);

        assertThat(reasons.of(id)).doesNotContainKey(capital().key());
    }

    @Test
    void anErrorKeepsItBackWhateverReasonIsGiven() {
        say("Gửi trước ngày 31/9/2025");
        reasons.give(id, byKey("Cố ý"), DRAFTER);

        assertThatThrownBy(this::handIn).hasMessageContaining("Không có ngày này trong lịch: “31/9/2025”.");
    }

    @Test
    void whatIsNoLongerADraftTakesNoReasonsAndWarningsNoLongerKeepItBack() {
        handIn();
        assertThatThrownBy(() -> reasons.giveAll(id, "Muộn", DRAFTER)).hasMessageContaining("không còn là dự thảo");

        review.pass(id, Step.CONTENT_CHECK, "truongphong");
        review.pass(id, Step.FORM_CHECK, "vanthu");
        review.pass(id, Step.SIGN, "phochanhvanphong");
        records.execute("delete from document_finding_waiver");
        records.execute("update directory_body set valid_to = date '2025-08-01' where code = 'so-noi-vu'");
        try {
            issuing.issue(id, "vanthu", Optional.empty(), Optional.empty());
        } finally {
            records.execute("update directory_body set valid_to = null where code = 'so-noi-vu'");
        }
        assertThat(notice().state()).isEqualTo(DocumentState.ISSUED);
    }

    @Test
    void theNoticeIsHeldAgainstTheRoundsDayOfNow() {
        records.execute("update conference_round set session_start = timestamp '2025-09-30 14:00:00'");

        assertThat(linter.findings(notice()))
                .extracting(Finding::message)
                .contains("Hội nghị nay được xếp vào ngày 30/9/2025, khác ngày trong dự thảo.");
    }

    private void say(String text) {
        Document notice = notice();
        Wording wording = new Wording(
                notice.content().subject(),
                List.of(text),
                notice.content().recipientLines(),
                notice.content().signer());
        drafting.revise(id, wording, DRAFTER);
    }

    private Finding capital() {
        return linter.findings(notice()).stream()
                .filter(finding -> finding.rule().equals("capital"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> byKey(String reason) {
        return linter.findings(notice()).stream().collect(Collectors.toMap(Finding::key, finding -> reason));
    }

    private void handIn() {
        review.pass(id, Step.DRAFT, DRAFTER);
    }

    private Document notice() {
        return records.document(DocumentKind.NOTICE);
    }
}
