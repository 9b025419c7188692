package vn.doithoai.document.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Review;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** A check is not done again for everyone who looks, and never stands for other words than it read. */
@ProcessTest
class FindingsMemoryTest {

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
    private PlatformTransactionManager transactions;

    private NoticeAtHand notice;

    @BeforeEach
    void theRoundsNotice() {
        pathways.approved();
        notice = new NoticeAtHand(records, drafting, review, linter);
    }

    @Test
    void whoLooksAgainIsToldWhatWasFoundBefore() {
        notice.say("Ý kiến của nhân dân");
        List<Finding> first = linter.findings(notice.document());

        assertThat(linter.findings(notice.document())).isSameAs(first);

        notice.say("Nguyện vọng của nhân dân");
        assertThat(linter.findings(notice.document())).isNotEqualTo(first);
    }

    @Test
    void theSameVersionWithOtherWordsAfterARolledBackChangeIsReadAnew() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            notice.say("Ý kiến của nhân dân");
            assertThat(notice.capital().place().excerpt()).contains("Ý kiến");
            status.setRollbackOnly();
        });

        notice.say("Nguyện vọng của nhân dân");

        assertThat(notice.capital().place().excerpt()).contains("Nguyện vọng");
    }
}
