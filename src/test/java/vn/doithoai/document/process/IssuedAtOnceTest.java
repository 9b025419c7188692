package vn.doithoai.document.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.conference.RoundDrafts;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Issuing;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.pathways.AtOnce;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Several people at the same moment: each is served or told why not. */
@ProcessTest
class IssuedAtOnceTest {

    private static final int PEOPLE = 6;

    @Autowired
    private Pathways pathways;

    @Autowired
    private Records records;

    @Autowired
    private RoundDrafts drafts;

    @Autowired
    private Review review;

    @Autowired
    private Issuing issuing;

    @Test
    void oneOfManyGetsTheNumberAndTheOthersAreTold() throws Exception {
        pathways.approved();
        List<Document> signed =
                IntStream.range(0, PEOPLE).mapToObj(index -> signedNotice()).toList();

        List<Throwable> refusals =
                AtOnce.each(signed, notice -> issuing.issue(notice.id(), "vanthu", Optional.of(340), Optional.empty()));

        assertThat(refusals)
                .hasSize(PEOPLE - 1)
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageStartingWith("Số 340/TB-VPUB "));
        assertThat(records.documents(DocumentKind.NOTICE))
                .filteredOn(notice -> notice.issued().isPresent())
                .hasSize(1);
    }

    @Test
    void ofManyWhoSendItBackOneDoesAndTheOthersAreTold() throws Exception {
        pathways.approved();
        Document notice = records.document(DocumentKind.NOTICE);
        review.pass(notice.id(), Step.DRAFT, "chuyenvien");

        List<Throwable> refusals = AtOnce.each(
                IntStream.range(0, PEOPLE).boxed().toList(),
                index -> review.sendBack(notice.id(), Step.CONTENT_CHECK, "truongphong", Optional.of("Sửa lại")));

        assertThat(refusals)
                .hasSize(PEOPLE - 1)
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageStartingWith("Văn bản đang ở trạng thái “Đang soạn thảo”"));
        assertThat(review.remarks(notice.id())).hasSize(1);
    }

    private Document signedNotice() {
        Document notice =
                drafts.draft(records.round().id(), DocumentKind.NOTICE).document();
        review.pass(notice.id(), Step.DRAFT, "chuyenvien");
        review.pass(notice.id(), Step.CONTENT_CHECK, "truongphong");
        review.pass(notice.id(), Step.FORM_CHECK, "vanthu");
        review.pass(notice.id(), Step.SIGN, "phochanhvanphong");
        return notice;
    }
}
