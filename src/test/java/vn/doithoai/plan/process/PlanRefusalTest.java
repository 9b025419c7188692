package vn.doithoai.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Person;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

/** A plan that cannot be taken, a second one for a year, and who may not start one. */
@ProcessTest
class PlanRefusalTest {

    private static final Fields PLAN = Fields.of("planYear", 2025)
            .with("roundCount", 2)
            .with("plannedRounds", "4 | Cải cách hành chính | Phòng Tổng hợp\n9 | Thủ tục | Ban Tiếp công dân tỉnh")
            .with("planTasks", "Phòng Tổng hợp chuẩn bị nội dung\nVăn thư phát hành thông báo");

    @Autowired
    private Pathways pathways;

    @Autowired
    private Stage stage;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @BeforeEach
    void december() {
        stage.set("2024-12-16T08:00");
    }

    @Test
    void ofASecondPlanForTheYearOneIsToldWhereTheFirstStands() {
        desk.start("plan", OFFICER, PLAN);
        assertThat(desk.refusal(() -> desk.start("plan", OFFICER, PLAN))).contains("KH-2025", "dự thảo", "“Thay thế”");

        pathways.issue(Fields.of("ownNumber", 62));
        assertThat(desk.refusal(() -> desk.start("plan", OFFICER, PLAN)))
                .contains("Kế hoạch số 62/KH-VPUB ngày 16/12/2024", "“Thay thế”");

        desk.start("plan", OFFICER, PLAN.with("planYear", 2024));
        assertThat(records.rows("annual_plan")).extracting("CASE_NUMBER").containsExactly("KH-2025", "KH-2024");
    }

    @Test
    void whatCannotBeTakenIsRefusedAndNothingIsStored() {
        Stream.of(
                        new Refused(PLAN.without("planYear"), "Vui lòng nhập “Năm của kế hoạch”"),
                        new Refused(PLAN.with("planYear", 2026), "chỉ lập cho năm nay hoặc năm sau"),
                        new Refused(PLAN.with("planYear", 2023), "chỉ lập cho năm nay hoặc năm sau"),
                        new Refused(PLAN.without("roundCount"), "Số lần đối thoại trong năm"),
                        new Refused(PLAN.with("roundCount", 3), "ghi 3 nhưng phần “Các lần đối thoại” có 2 dòng"),
                        new Refused(PLAN.without("plannedRounds"), "Vui lòng nhập “Các lần đối thoại”"),
                        new Refused(PLAN.with("plannedRounds", "4 | Cải cách"), "dòng 1: cần đủ ba phần"),
                        new Refused(PLAN.without("planTasks"), "Vui lòng nhập “Tổ chức thực hiện”"),
                        new Refused(PLAN.with("planTasks", "Việc 😀"), "không in được"),
                        new Refused(PLAN.with("planTasks", "a".repeat(2001)), "mỗi dòng tối đa 2000 ký tự"),
                        new Refused(PLAN.with("planTasks", "a\n".repeat(41)), "từ 1 đến 40 dòng"))
                .forEach(wrong -> assertThat(desk.refusal(() -> desk.start("plan", OFFICER, wrong.fields())))
                        .contains(wrong.why()));
        assertThat(records.rows("annual_plan")).isEmpty();
        assertThat(records.documentsOf("KH-2025")).isEmpty();
    }

    @Test
    void onlyACaseOfficerStartsIt() {
        Stream.of(HEAD, Person.DIVISION_HEAD, Person.CLERK, Person.RECEPTION, Person.UNIT, Person.MANAGER)
                .forEach(other -> assertThat(
                                org.assertj.core.api.Assertions.catchThrowable(() -> desk.start("plan", other, PLAN)))
                        .isInstanceOf(AuthorizationException.class));
    }

    private record Refused(Fields fields, String why) {}
}
