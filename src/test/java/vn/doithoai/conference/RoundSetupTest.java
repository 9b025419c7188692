package vn.doithoai.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;
import vn.doithoai.pathways.Stage;

@ProcessTest
class RoundSetupTest {

    @Autowired
    private RoundSetup setup;

    @Autowired
    private Stage stage;

    @Autowired
    private Records records;

    @Test
    void withoutAnOrdinalARoundIsTheNextOfItsYear() {
        stage.set("2025-08-18T08:00");

        assertThat(setup.register(plan(2025, Optional.empty()), "chuyenvien").caseNumber())
                .isEqualTo("DT-2025-01");
        assertThat(setup.register(plan(2025, Optional.empty()), "chuyenvien").caseNumber())
                .isEqualTo("DT-2025-02");
        assertThat(setup.register(plan(2026, Optional.empty()), "chuyenvien").caseNumber())
                .isEqualTo("DT-2026-01");
    }

    @Test
    void theNextComesAfterTheHighestWhenEarlierRoundsWereNotKeptHere() {
        stage.set("2025-08-18T08:00");
        setup.register(plan(2025, Optional.of(2)), "chuyenvien");

        assertThat(setup.register(plan(2025, Optional.empty()), "chuyenvien").ordinal())
                .isEqualTo(3);
        assertThat(setup.register(plan(2025, Optional.of(1)), "chuyenvien").caseNumber())
                .isEqualTo("DT-2025-01");
    }

    @Test
    void anOrdinalOfTheYearIsGivenOnce() {
        stage.set("2025-08-18T08:00");
        setup.register(plan(2025, Optional.of(2)), "chuyenvien");

        assertThatThrownBy(() -> setup.register(plan(2025, Optional.of(2)), "chuyenvien"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Năm 2025 đã có hội nghị đối thoại lần 2 (hồ sơ DT-2025-02).");
    }

    @Test
    void theSignerIsTheHeadOrTheFirstDeputy() {
        stage.set("2025-08-18T08:00");
        Round round = setup.register(plan(2025, Optional.of(2)), "chuyenvien");

        assertThat(round.signer()).isEqualTo("phochanhvanphong");
        assertThat(round.chair()).isEqualTo("chanhvanphong");
        assertThat(setup.signerRole(round)).isEqualTo(RoundPlan.SignerRole.DEPUTY);
    }

    @Test
    void anEndedBodyAmongTheReceiversOfTheNoticeNeedsTheHeadsReason() {
        stage.set("2025-08-18T08:00");
        String id = setup.register(plan(2025, Optional.of(2), "các sở và UBND các huyện, thành phố"), "chuyenvien")
                .id();

        assertThat(setup.check(id).findings())
                .containsExactly(
                        Finding.warning("Nơi nhận thông báo: «UBND các huyện, thành phố» không còn hoạt động từ"
                                + " ngày 01/7/2025; nay là «UBND các xã, phường»."));
        assertThatThrownBy(() -> setup.decide(id, true, Optional.empty(), "chanhvanphong"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("vui lòng ghi lý do chấp nhận");

        setup.correct(id, plan(2025, Optional.of(2), "các sở và UBND các xã, phường"));
        assertThat(setup.get(id).noticeReceivers()).contains("các sở và UBND các xã, phường");
        assertThat(setup.check(id).findings()).isEmpty();
    }

    @Test
    void theYearOfTheCaseNumberIsThatOfTheSession() {
        stage.set("2025-08-18T08:00");
        String told = "Hội nghị thuộc năm 2025 nhưng ngày hội nghị lại thuộc năm 2026.";

        assertThatThrownBy(() -> setup.register(plan(2025, 2026, Optional.of(2)), "chuyenvien"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(told);
        Round round = setup.register(plan(2025, Optional.of(2)), "chuyenvien");
        assertThatThrownBy(() -> setup.correct(round.id(), plan(2026, 2026, Optional.of(2))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "roinhiemso"})
    void onlyAnOfficialInOfficeSetsARoundUp(String user) {
        stage.set("2025-08-18T08:00");
        records.execute("""
                insert into directory_official (sort_order, username, name, position_title, signature_lines,
                    valid_from, valid_to)
                values (99, 'roinhiemso', 'Nguyễn Văn A', 'Chuyên viên', '', date '2020-01-01', date '2025-08-17')""");

        try {
            assertThatThrownBy(() -> setup.register(plan(2025, Optional.empty()), user))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("“" + user + "” không có trong danh bạ cán bộ đương nhiệm");
        } finally {
            records.execute("delete from directory_official where sort_order = 99");
        }
    }

    private static RoundPlan plan(int year, Optional<Integer> ordinal) {
        return plan(year, year, ordinal, Optional.empty());
    }

    private static RoundPlan plan(int year, int sessionYear, Optional<Integer> ordinal) {
        return plan(year, sessionYear, ordinal, Optional.empty());
    }

    private static RoundPlan plan(int year, Optional<Integer> ordinal, String receivers) {
        return plan(year, year, ordinal, Optional.of(receivers));
    }

    private static RoundPlan plan(int year, int sessionYear, Optional<Integer> ordinal, Optional<String> receivers) {
        Schedule schedule = new Schedule(
                LocalDate.parse("2025-08-20"),
                LocalDate.parse("2025-08-25"),
                LocalDate.parse("2025-09-15"),
                LocalDateTime.parse("2025-09-26T14:00").withYear(sessionYear),
                LocalDateTime.parse("2025-09-26T17:00").withYear(sessionYear),
                "Phòng họp 219");
        Round.Plan plan = new Round.Plan("62/KH-VPUB", LocalDate.parse("2024-12-19"));
        return new RoundPlan(year, ordinal, Optional.empty(), plan, receivers, schedule, RoundPlan.SignerRole.DEPUTY);
    }
}
