package vn.doithoai.conference;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of rounds. */
@Repository
public class RoundRegister {

    private final JdbcClient jdbc;

    RoundRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws java.util.NoSuchElementException when there is no such round */
    public Round get(String id) {
        return jdbc.sql("select * from conference_round where id = ?")
                .param(id)
                .query(RoundRows::round)
                .optional()
                .orElseThrow();
    }

    public Optional<Round> byCaseNumber(String caseNumber) {
        return jdbc.sql("select * from conference_round where case_number = ?")
                .param(caseNumber)
                .query(RoundRows::round)
                .optional();
    }

    public RoundCourse course(String id) {
        return jdbc.sql("select * from conference_round where id = ?")
                .param(id)
                .query(RoundRows::course)
                .single();
    }

    /** Newest first. */
    public List<Round> all() {
        return jdbc.sql("select * from conference_round order by round_year desc, ordinal desc")
                .query(RoundRows::round)
                .list();
    }

    /** 0 when the year has no round yet. */
    int highestOrdinal(int year) {
        return jdbc.sql("select coalesce(max(ordinal), 0) from conference_round where round_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    void insert(Round round, LocalDateTime at) {
        jdbc.sql("insert into conference_round (id, case_number, round_year, ordinal, theme, plan_reference, plan_date,"
                        + " notice_receivers, signer, secretary, chair, state, created_at,"
                        + " notice_on, intake_from, intake_to, session_start, session_end, place)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(round.id(), round.caseNumber(), round.year(), round.ordinal())
                .param(round.theme().orElse(null))
                .params(round.plan().reference(), round.plan().date())
                .param(round.noticeReceivers().orElse(null))
                .params(
                        round.signer(),
                        round.secretary(),
                        round.chair(),
                        round.state().name(),
                        at)
                .params(RoundRows.columns(round.schedule()))
                .update();
    }

    void delete(String id) {
        jdbc.sql("delete from conference_round where id = ?").param(id).update();
    }

    void reschedule(String id, Schedule schedule) {
        jdbc.sql("update conference_round set notice_on = ?, intake_from = ?, intake_to = ?, session_start = ?,"
                        + " session_end = ?, place = ? where id = ?")
                .params(RoundRows.columns(schedule))
                .param(id)
                .update();
    }

    void describe(String id, RoundPlan plan, String signer) {
        jdbc.sql("update conference_round set theme = ?, plan_reference = ?, plan_date = ?, notice_receivers = ?,"
                        + " signer = ? where id = ?")
                .param(plan.theme().orElse(null))
                .params(plan.plan().reference(), plan.plan().date())
                .param(plan.noticeReceivers().orElse(null))
                .params(signer, id)
                .update();
    }

    void move(String id, RoundState state) {
        jdbc.sql("update conference_round set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** Minutes put right later do not bring back a round that has gone on. */
    void hold(String id) {
        jdbc.sql("update conference_round set state = 'HELD' where id = ?"
                        + " and state in ('PLANNED', 'INTAKE', 'INTAKE_CLOSED')")
                .param(id)
                .update();
    }

    void appointChair(String id, String chair) {
        jdbc.sql("update conference_round set chair = ? where id = ?")
                .params(chair, id)
                .update();
    }

    void setProgramme(String id, String programme) {
        jdbc.sql("update conference_round set programme = ? where id = ?")
                .params(programme, id)
                .update();
    }

    void openIntake(String id, LocalDateTime at) {
        jdbc.sql("update conference_round set state = 'INTAKE', intake_opened_at = coalesce(intake_opened_at, ?)"
                        + " where id = ?")
                .params(at, id)
                .update();
    }

    void closeIntake(String id, LocalDateTime at) {
        jdbc.sql("update conference_round set state = 'INTAKE_CLOSED', intake_closed_at = ? where id = ?")
                .params(at, id)
                .update();
    }

    void recordIntake(String id, IntakeCount count) {
        jdbc.sql("update conference_round set received = ?, received_late = ? where id = ?")
                .params(count.inTime(), count.late(), id)
                .update();
    }

    void close(String id, RoundState state, LocalDateTime at, Optional<String> reportSha256) {
        jdbc.sql("update conference_round set state = ?, closed_at = ?, report_sha256 = ? where id = ?")
                .params(state.name(), at, reportSha256.orElse(null), id)
                .update();
    }
}
