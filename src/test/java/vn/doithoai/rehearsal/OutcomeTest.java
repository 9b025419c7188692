package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.commitment.CommitmentState;
import vn.doithoai.commitment.Promise;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundState;
import vn.doithoai.conference.Schedule;

class OutcomeTest {

    @Test
    void eachRoundAndEachUnusedStepIsTold() {
        CaseFile.Step step = new CaseFile.Step(
                "UserTask_SignDocument",
                Optional.of("NOTICE"),
                Optional.empty(),
                "lanhdao",
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
        Outcome outcome = new Outcome(
                List.of(round("DT-2025-02", RoundState.CANCELLED), round("DT-2025-01", RoundState.CLOSED)),
                List.of(commitment()),
                List.of(step));

        assertThat(outcome.lines())
                .containsExactly(
                        "Hội nghị DT-2025-02: đã hủy.",
                        "Hội nghị DT-2025-01: đã kết thúc.",
                        "Cam kết CK-2025-02-01 còn mở, hạn đến hết ngày 31/10/2025.",
                        "Lưu ý: bước UserTask_SignDocument (lanhdao, văn bản NOTICE) trong tệp tình huống không được"
                                + " dùng đến.");
    }

    private static Commitment commitment() {
        LocalDate due = LocalDate.parse("2025-10-31");
        return new Commitment(
                "1",
                "CK-2025-02-01",
                new Promise("DT-2025-02", "DT-2025-02", "Mở rộng khu vực chờ", "Phòng Tổng hợp", due),
                CommitmentState.OPEN,
                due.atStartOfDay(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static Round round(String caseNumber, RoundState state) {
        LocalDate day = LocalDate.parse("2025-09-26");
        LocalDateTime start = day.atTime(14, 0);
        return new Round(
                "1",
                caseNumber,
                2025,
                2,
                Optional.empty(),
                new Round.Plan("62/KH-VPUB", day),
                Optional.empty(),
                new Schedule(day, day, day, start, start.plusHours(3), "Phòng họp 219"),
                "phochanhvanphong",
                "chuyenvien",
                "chanhvanphong",
                Optional.empty(),
                state,
                Optional.empty());
    }
}
