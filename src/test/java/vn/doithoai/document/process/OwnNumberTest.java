package vn.doithoai.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.CLERK;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** The number that the office's own document system gave: taken once, and ours goes on after it. */
@ProcessTest
class OwnNumberTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Test
    void ourSeriesGoesOnAfterTheOfficesOwnNumber() {
        pathways.approved();
        pathways.issue(Fields.of("ownNumber", 2));
        changed("2025-10-03");
        pathways.sign();

        assertThat(desk.refusal(() -> desk.complete("UserTask_IssueDocument", CLERK, Fields.of("ownNumber", 2))))
                .isEqualTo("Số 02/TB-VPUB đã được cấp trong năm 2025. Vui lòng kiểm tra lại sổ văn bản đi.");
        assertThat(desk.open()).containsExactly("UserTask_IssueDocument");
        assertThat(records.document(DocumentKind.CHANGE_NOTICE).issued()).isEmpty();

        desk.complete("UserTask_IssueDocument", CLERK, Fields.none());
        changed("2025-10-10");
        pathways.issue(Fields.of("ownNumber", 1));
        changed("2025-10-17");
        pathways.issue();

        assertThat(records.documents(DocumentKind.CHANGE_NOTICE))
                .extracting(notice -> notice.issued().orElseThrow().number())
                .as("one series for all notices; 2 and 1 are the office's own")
                .containsExactly(3, 1, 4);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aNumberOrDateThatCannotBeIsRefused(Fields fields, String told) {
        pathways.approved();
        pathways.sign();
        stage.moveTo("2025-08-20T09:00");

        assertThat(desk.refusal(() -> desk.complete("UserTask_IssueDocument", CLERK, fields)))
                .contains(told);

        assertThat(desk.open()).containsExactly("UserTask_IssueDocument");
        assertThat(records.document(DocumentKind.NOTICE).state()).isEqualTo(DocumentState.NUMBERING);
        assertThat(records.rows("gap_free_series").toString()).doesNotContain("TB-2025");
    }

    static Stream<Arguments> wrong() {
        Fields own = Fields.of("ownNumber", 340);
        return Stream.of(
                Arguments.of(Fields.of("ownNumber", 0), "phải là số nguyên dương"),
                Arguments.of(Fields.of("ownNumber", "340"), "“Số văn bản” không đúng kiểu dữ liệu"),
                Arguments.of(own.with("ownDate", "2025-08-17"), "phải từ ngày ký đến hôm nay"),
                Arguments.of(own.with("ownDate", "2025-08-21"), "phải từ ngày ký đến hôm nay"),
                Arguments.of(own.with("ownDate", "20/8/2025"), "“Ngày văn bản” không phải là một ngày"),
                Arguments.of(Fields.of("ownDate", "2025-08-20"), "Chỉ nhập ngày văn bản khi nhập số"));
    }

    private void changed(String day) {
        pathways.change(Fields.postponement(day));
    }
}
