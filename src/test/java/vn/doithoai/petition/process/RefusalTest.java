package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.RECEPTION;
import static vn.doithoai.pathways.Person.UNIT;
import static vn.doithoai.petition.process.PetitionPaths.ELIGIBLE;
import static vn.doithoai.petition.process.PetitionPaths.OUTSIDE;
import static vn.doithoai.petition.process.PetitionPaths.WITHIN;
import static vn.doithoai.petition.process.PetitionPaths.WRITTEN;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** Forms sent past the browser: what is missing or wrong is named in Vietnamese, and nothing is kept. */
@ProcessTest
class RefusalTest {

    private static final String FIRST = "KN-2025-02-0001";

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    private PetitionPaths paths;

    @BeforeEach
    void paths() {
        paths = new PetitionPaths(pathways, stage, desk);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatTheKindNeedsIsDemanded(Fields classification, String told) {
        paths.checked();
        assertThat(desk.refusal(() -> desk.complete("UserTask_ClassifyPetition", RECEPTION, classification)))
                .contains(told);
        assertThat(paths.row(records).get("KIND")).isNull();
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(WITHIN.with("petitionKind", ""), "Vui lòng nhập “Loại”"),
                Arguments.of(WITHIN.with("competence", "HALF"), "“Thẩm quyền” không hợp lệ"),
                Arguments.of(WITHIN.with("petitionField", "astronomy"), "lĩnh vực trong danh sách"),
                Arguments.of(WITHIN.with("unit", "so-noi-vu"), "đơn vị trong danh sách"),
                Arguments.of(WITHIN.with("unit", ""), "đơn vị trả lời"),
                Arguments.of(OUTSIDE.without("authority"), "cơ quan có thẩm quyền"),
                Arguments.of(WITHIN.without("summary"), "tóm tắt nội dung"),
                Arguments.of(WITHIN.with("summary", "x".repeat(501)), "quá giới hạn 500 ký tự"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatTheFindingNeedsIsDemanded(Fields found, String told) {
        paths.received();
        assertThat(desk.refusal(() -> desk.complete("UserTask_CheckEligibility", RECEPTION, found)))
                .contains(told);
        assertThat(paths.row(records)).containsEntry("STATE", "RECEIVED");
        assertThat(records.rows("petition")).hasSize(1);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(Fields.none(), "Vui lòng nhập “Kết quả kiểm tra”"),
                Arguments.of(Fields.of("eligibilityFound", "MAYBE"), "“Kết quả kiểm tra” không hợp lệ"),
                Arguments.of(Fields.of("eligibilityFound", "INCOMPLETE"), "nội dung cần bổ sung"),
                Arguments.of(Fields.of("eligibilityFound", "REPEATED"), "đã trả lời"),
                Arguments.of(Fields.of("eligibilityFound", "FILED"), "lý do lưu đơn"),
                Arguments.of(Fields.of("eligibilityFound", "MERGED"), "số kiến nghị được gộp vào"),
                Arguments.of(merge("KN-2025-02-0099"), "Không có kiến nghị mang số KN-2025-02-0099"),
                Arguments.of(merge(FIRST), "chính nó"),
                Arguments.of(ELIGIBLE.with("contents", "Chỉ một nội dung"), "từ hai nội dung trở lên"));
    }

    private static Fields merge(String into) {
        return Fields.of("eligibilityFound", "MERGED").with("mergeInto", into);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whatTheAnswerNeedsIsDemanded(Fields answer, String told) {
        paths.classified(WITHIN);
        assertThat(desk.refusal(() -> desk.complete("UserTask_DraftAnswer", UNIT, answer)))
                .contains(told);
        assertThat(paths.row(records).get("ANSWER_FORM")).isNull();
    }

    static Stream<Arguments> answers() {
        Fields promise = WRITTEN.with("answerChoice", "COMMITMENT");
        return Stream.of(
                Arguments.of(WRITTEN.with("answerChoice", "BY_PIGEON"), "“Hình thức trả lời” không hợp lệ"),
                Arguments.of(WRITTEN.with("answer", " "), "nội dung trả lời"),
                Arguments.of(WRITTEN.with("answer", "x".repeat(20_001)), "quá giới hạn 20000 ký tự"),
                Arguments.of(promise.with("commitmentDue", "2025-12-31"), "thực hiện cam kết"),
                Arguments.of(promise.with("commitmentOwner", "Phòng TCHCQT"), "phải sau hôm nay"),
                Arguments.of(
                        promise.with("commitmentOwner", "Phòng TCHCQT").with("commitmentDue", "2025-08-25"),
                        "phải sau hôm nay"));
    }
}
