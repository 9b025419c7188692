package vn.doithoai.remedy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.pathways.AtOnce;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.remedy.Remedies;
import vn.doithoai.remedy.RemedyRequest;
import vn.doithoai.remedy.RemedyWay;

/** What cannot be asked for is refused in words, and leaves nothing behind. */
@ProcessTest
class RemedyRulesTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Remedies remedies;

    private RemedyScenes scenes;
    private Document notice;

    @BeforeEach
    void anIssuedNotice() {
        scenes = beans.createBean(RemedyScenes.class);
        pathways.announced();
        notice = records.document(DocumentKind.NOTICE);
    }

    @Test
    void aSecondRequestWaitsForTheEndOfTheFirst() {
        scenes.ask(notice, RemedyWay.CORRECT);
        assertThat(refused(notice, RemedyWay.RECALL)).contains("đang có một đề nghị");
        assertThat(records.rows("document_remedy")).hasSize(1);
        assertThat(desk.open()).containsExactly("UserTask_DecideRemedy");
    }

    @Test
    void ofTwoWhoAskAtOnceOneIsRefused() throws Exception {
        List<Throwable> refused = AtOnce.each(
                List.of("chuyenvien", "vanthu"),
                user -> remedies.request(new RemedyRequest(notice.id(), RemedyWay.RECALL, "Sai", List.of()), user));
        assertThat(refused).hasSize(1);
        assertThat(records.rows("document_remedy")).hasSize(1);
        assertThat(desk.open()).containsExactly("UserTask_DecideRemedy");
    }

    @Test
    void aDraftIsReturnedNotRemedied() {
        Document draft = scenes.drafted(notice, RemedyWay.REPLACE);
        assertThat(refused(draft, RemedyWay.CORRECT)).contains("chưa phát hành");
    }

    @Test
    void whatIsReplacedOrRecalledIsOverButTheReplacementCanBeFaultyToo() {
        Document second = scenes.done(notice, RemedyWay.REPLACE);
        assertThat(refused(notice, RemedyWay.RECALL))
                .startsWith("Đã được thay thế bởi Thông báo số 341/TB-VPUB ngày 20/8/2025");
        Document recall = scenes.done(second, RemedyWay.RECALL);
        assertThat(refused(second, RemedyWay.REPLACE))
                .startsWith("Đã thu hồi theo Thông báo số 342/TB-VPUB ngày 20/8/2025");
        assertThat(refused(recall, RemedyWay.RECALL)).contains("không thu hồi được nữa");
        scenes.done(recall, RemedyWay.CORRECT);
    }

    @Test
    void aCorrectedDocumentCanBeCorrectedAgain() {
        scenes.done(notice, RemedyWay.CORRECT);
        Document letter = scenes.done(notice, RemedyWay.CORRECT);
        assertThat(letter.content().addressees()).isNotEmpty().noneMatch(line -> line.startsWith("Lưu:"));
        Document better = scenes.done(letter, RemedyWay.REPLACE);
        assertThat(better.kind()).isEqualTo(DocumentKind.CORRECTION_LETTER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';Vui lòng nhập “Nội dung đính chính”",
                "một phần;dòng 1: cần đúng hai phần",
                "a | ;dòng 1: cần đúng hai phần",
                "a | b | c;dòng 1: cần đúng hai phần",
                "a | a;dòng 1: phần sửa giống hệt"
            })
    void aCorrectionSaysWhatIsPrintedAndWhatIsRight(String line, String why) {
        RemedyRequest request =
                new RemedyRequest(notice.id(), RemedyWay.CORRECT, "Sai", line.isEmpty() ? List.of() : List.of(line));
        assertThat(desk.refusal(() -> remedies.request(request, "chuyenvien"))).contains(why);
        assertThat(records.rows("document_remedy")).isEmpty();
    }

    private String refused(Document document, RemedyWay way) {
        return desk.refusal(() -> remedies.request(
                new RemedyRequest(document.id(), way, "Sai", List.of(RemedyScenes.LINE)), "chuyenvien"));
    }
}
