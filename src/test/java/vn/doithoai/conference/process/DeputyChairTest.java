package vn.doithoai.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.pathways.Person.HEAD;
import static vn.doithoai.pathways.Person.OFFICER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Which deputy takes the chair is said, not guessed, and the deputy can sign in. */
@ProcessTest
class DeputyChairTest {

    @Autowired
    private Pathways pathways;

    @Autowired
    private Desk desk;

    @Autowired
    private Records records;

    @BeforeEach
    void theHeadIsAbsent() {
        pathways.gathered();
        desk.complete("UserTask_ConfirmChair", OFFICER, Fields.of("chairAttendance", "absent"));
    }

    @AfterEach
    void theOfficeIsAsItWas() {
        records.execute("delete from directory_official where sort_order in (98, 99)");
        records.execute("update directory_official set username = 'phochanhvanphong' where name = 'Nguyễn Văn Mạnh'");
    }

    @Test
    void oneOfTwoDeputiesMustBeChosen() {
        deputy(98, "phothuhai");

        assertThat(refusal(Fields.none()))
                .isEqualTo("Người chủ trì thay phải là cấp phó có tài khoản; vui lòng nhập một trong:"
                        + " phochanhvanphong (Nguyễn Văn Mạnh), phothuhai (Nguyễn Văn A).");
        assertThat(records.round().chair()).isEqualTo("chanhvanphong");

        desk.complete("UserTask_NameDeputy", HEAD, Fields.of("deputy", "phothuhai"));
        assertThat(records.round().chair()).isEqualTo("phothuhai");
    }

    @Test
    void aDeputyWithoutAnAccountIsNoChoice() {
        deputy(99, null);

        desk.complete("UserTask_NameDeputy", HEAD, Fields.none());
        assertThat(records.round().chair()).isEqualTo("phochanhvanphong");
    }

    @Test
    void withoutAnyAccountNobodyCanBeNamed() {
        records.execute("update directory_official set username = null where username = 'phochanhvanphong'");

        assertThat(refusal(Fields.none())).isEqualTo("Danh bạ chưa có cấp phó nào có tài khoản.");
    }

    @Test
    void whoIsNoDeputyIsRefused() {
        assertThat(refusal(Fields.of("deputy", "chuyenvien")))
                .endsWith("một trong: phochanhvanphong (Nguyễn Văn Mạnh).");
    }

    private String refusal(Fields fields) {
        return desk.refusal(() -> desk.complete("UserTask_NameDeputy", HEAD, fields));
    }

    private void deputy(int order, String account) {
        records.execute("""
                insert into directory_official (sort_order, username, name, position_title, signature_lines, valid_from)
                values (?, ?, 'Nguyễn Văn A', 'Phó Chánh Văn phòng', 'KT. CHÁNH VĂN PHÒNG', date '2020-01-01')""", order, account);
    }
}
