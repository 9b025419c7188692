package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.RECEPTION;

import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.EngineTables;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** A petition from its arrival: registered in the same breath, under a number without gaps. */
@ProcessTest
class PetitionProcessTest {

    private static final Fields LETTER = Fields.petition("2025-08-25", "07:30");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @Autowired
    private EngineTables tables;

    @Test
    void isRegisteredAtOnceByTheReceptionOfficer() {
        pathways.intakeOpen();

        ProcessInstance petition = desk.start("petition", RECEPTION, LETTER);

        assertThat(petition)
                .hasBusinessKey("KN-2025-02-0001")
                .hasPassedInOrder("StartEvent_PetitionReceived", "ServiceTask_RegisterPetition", "StartEvent_Handling")
                .hasNotPassed("StartEvent_PetitionEntered", "ServiceTask_AcknowledgePetition")
                .isWaitingAt("UserTask_CheckEligibility");
        assertThat(records.rows("petition")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("CASE_NUMBER", "KN-2025-02-0001").containsEntry("ROUND_CASE", "DT-2025-02");
            assertThat(row).containsEntry("CHANNEL", "LETTER").containsEntry("REGISTERED_BY", "tiepcongdan");
        });
    }

    @Test
    void numbersHaveNoGapAfterARefusal() {
        pathways.intakeOpen();
        desk.start("petition", RECEPTION, LETTER);
        desk.refusal(() -> desk.start("petition", RECEPTION, LETTER.without("content")));
        desk.start("petition", RECEPTION, LETTER);

        assertThat(records.rows("petition"))
                .extracting("CASE_NUMBER")
                .containsExactlyInAnyOrder("KN-2025-02-0001", "KN-2025-02-0002");
    }

    @Test
    void contentLeavesNoTraceInTheEngine() {
        pathways.intakeOpen();
        String content = "VETKIENNGHI " + "rất dài ".repeat(2000);
        desk.start("petition", RECEPTION, LETTER.with("content", content));

        assertThat(records.rows("petition")).hasSize(1);
        assertThat(tables.holding("VETKIENNGHI")).isEmpty();
        assertThat(tables.holding("KN-2025-02-0001")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrongInputIsRefusedAndNothingIsStored(Fields fields, String told) {
        pathways.intakeOpen();

        assertThat(desk.refusal(() -> desk.start("petition", RECEPTION, fields)))
                .contains(told);
        assertThat(records.rows("petition")).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(LETTER.without("roundCaseNumber"), "Vui lòng nhập “Số hồ sơ hội nghị”"),
                Arguments.of(LETTER.with("roundCaseNumber", "DT-2025-09"), "Không có hội nghị đang mở mang số hồ sơ"),
                Arguments.of(LETTER.with("roundCaseNumber", "x".repeat(31)), "quá giới hạn 30 ký tự"),
                Arguments.of(LETTER.with("channel", ""), "Vui lòng nhập “Hình thức gửi”"),
                Arguments.of(LETTER.with("channel", "PIGEON"), "“Hình thức gửi” không hợp lệ"),
                Arguments.of(LETTER.with("receivedOn", "25/8/2025"), "“Ngày nhận” không phải là một ngày hợp lệ"),
                Arguments.of(LETTER.with("receivedTime", "25:00"), "“Giờ nhận” không phải là một giờ hợp lệ"),
                Arguments.of(LETTER.with("receivedOn", "2025-08-26"), "Thời điểm nhận không được sau hiện tại"),
                Arguments.of(LETTER.with("content", "   "), "Vui lòng nhập “Nội dung kiến nghị”"),
                Arguments.of(LETTER.with("content", 7), "“Nội dung kiến nghị” không đúng kiểu dữ liệu"),
                Arguments.of(LETTER.with("content", "x".repeat(20_001)), "quá giới hạn 20000 ký tự"));
    }

    @Test
    void noneIsTakenBeforeTheHeadHasApprovedTheRound() {
        pathways.planned();
        Fields early = Fields.petition("2025-08-18", "07:30");

        assertThat(desk.refusal(() -> desk.start("petition", RECEPTION, early))).contains("Không có hội nghị đang mở");

        desk.complete("UserTask_DecideRound", HEAD, Fields.of("decision", "approve"));
        assertThat(desk.start("petition", RECEPTION, early)).isWaitingAt("UserTask_CheckEligibility");
    }
}
