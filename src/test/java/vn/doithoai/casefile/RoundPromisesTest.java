package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.commitment.Commitments;
import vn.doithoai.commitment.Promise;
import vn.doithoai.conference.Assignments;
import vn.doithoai.conference.Round;
import vn.doithoai.security.Role;

/** What a round's page says of commitments, its own and those that earlier rounds left open, and of the head's word. */
@CaseFileServer
class RoundPromisesTest {

    private static final String OWN = "Cam kết của hội nghị này";
    private static final String OPEN = "Cam kết còn mở của các lần trước";

    private final Reader reader;
    private final OfficeAtWork office;
    private final Commitments commitments;
    private final Assignments assignments;

    @Autowired
    RoundPromisesTest(Reader reader, OfficeAtWork office, Commitments commitments, Assignments assignments) {
        this.reader = reader;
        this.office = office;
        this.commitments = commitments;
        this.assignments = assignments;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void the_next_round_opens_with_what_is_left() throws Exception {
        Round first = office.round();
        commitments.make(List.of(new Promise(
                first.caseNumber(),
                first.caseNumber(),
                "Công khai <lịch>",
                "phong-tong-hop",
                LocalDate.of(2025, 8, 1))));
        Round next = office.round();

        assertThat(page(first))
                .contains(OWN, "Công khai &lt;lịch&gt;", "Phòng Tổng hợp", "1/8/2025", "quá hạn", "Đang thực hiện");
        assertThat(page(next)).contains(OPEN, "Công khai &lt;lịch&gt;").doesNotContain(OWN);
    }

    @Test
    void the_heads_word_stands_with_the_decisions() throws Exception {
        Round round = office.round();
        assignments.assign(round.id(), List.of(), Optional.of("Trả lời trước ngày 19/9."), "chanhvanphong");

        assertThat(page(round)).contains("Giao trả lời kiến nghị", "Trả lời trước ngày 19/9.");
        assertThat(reader.page(Role.WEB_EDITOR, "/ho-so/" + round.caseNumber()))
                .doesNotContain("Trả lời trước ngày 19/9.");
    }

    private String page(Round round) throws Exception {
        return reader.page(Role.MANAGER, "/ho-so/" + round.caseNumber());
    }
}
