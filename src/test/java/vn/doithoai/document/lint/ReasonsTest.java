package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** What becomes of the reasons for which a drafter lets warnings stand. */
@ProcessTest
class ReasonsTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Records records;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Review review;

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
    void withAReasonItGoesOnAndTheReasonIsKept() {
        notice.say("Ý kiến của nhân dân");
        reasons.give(notice.id(), Map.of(notice.capital().key(), " Trích nguyên văn "), NoticeAtHand.DRAFTER);
        notice.handIn();

        assertThat(notice.document().state()).isEqualTo(DocumentState.CONTENT_CHECK);
        Waiver kept = reasons.of(notice.id()).get(notice.capital().key());
        assertThat(kept.reason()).isEqualTo("Trích nguyên văn");
        assertThat(kept.givenBy()).isEqualTo(NoticeAtHand.DRAFTER);
    }

    @Test
    void anotherPassageNeedsAnotherReasonAndOneThatComesBackANewOne() {
        notice.say("Ý kiến của nhân dân");
        String first = notice.capital().key();
        reasons.give(notice.id(), Map.of(first, "Trích nguyên văn"), NoticeAtHand.DRAFTER);

        notice.say("Nguyện vọng của nhân dân");
        assertThat(notice.capital().key()).isNotEqualTo(first);
        assertThatThrownBy(notice::handIn).hasMessageContaining("Còn 01 cảnh báo");
        reasons.give(notice.id(), Map.of(notice.capital().key(), "Trích nguyên văn"), NoticeAtHand.DRAFTER);

        notice.say("Ý kiến của nhân dân");
        assertThatThrownBy(notice::handIn).hasMessageContaining("Còn 01 cảnh báo");
    }

    @Test
    void whoeverLetsAWarningStandAnswersForTheTextAndCannotCheckIt() {
        notice.say("Ý kiến của nhân dân");
        reasons.give(notice.id(), Map.of(notice.capital().key(), "Trích nguyên văn"), "truongphong");
        notice.handIn();

        assertThatThrownBy(() -> review.pass(notice.id(), Step.CONTENT_CHECK, "truongphong"))
                .isInstanceOf(InvalidInputException.class);
        review.pass(notice.id(), Step.CONTENT_CHECK, "truongphong2");
    }

    @Test
    void anEmptyReasonTakesTheEarlierOneBack() {
        notice.say("Ý kiến của nhân dân");
        reasons.give(notice.id(), Map.of(notice.capital().key(), "Trích nguyên văn"), NoticeAtHand.DRAFTER);
        reasons.give(notice.id(), Map.of(notice.capital().key(), "  "), NoticeAtHand.DRAFTER);

        assertThat(reasons.of(notice.id())).doesNotContainKey(notice.capital().key());
    }
}
