package vn.doithoai.plan;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the years' plans. Every method works in the transaction of its caller. */
@Repository
class PlanRegister {

    private final JdbcClient jdbc;

    PlanRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(String id, String caseNumber, int year) {}

    /** @throws java.util.NoSuchElementException when there is no such plan */
    AnnualPlan get(String id) {
        return one("id", id).orElseThrow();
    }

    Optional<AnnualPlan> byCaseNumber(String caseNumber) {
        return one("case_number", caseNumber);
    }

    /** The last that was made, whatever became of it. */
    Optional<AnnualPlan> ofYear(int year) {
        return one("in_use_for", year);
    }

    int madeFor(int year) {
        return jdbc.sql("select count(*) from annual_plan where plan_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    /** Makes room for another plan of its year. */
    void release(String id) {
        jdbc.sql("update annual_plan set in_use_for = null where id = ?")
                .param(id)
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the year got a plan meanwhile */
    void insert(AnnualPlan plan, String user, LocalDateTime at) {
        jdbc.sql("insert into annual_plan (id, case_number, plan_year, in_use_for, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(plan.id(), plan.caseNumber(), plan.year(), plan.year(), user, at)
                .update();
        write(plan.id(), plan.entry());
    }

    void replace(String id, PlanEntry entry) {
        jdbc.sql("delete from annual_plan_round where plan_id = ?").param(id).update();
        jdbc.sql("delete from annual_plan_task where plan_id = ?").param(id).update();
        write(id, entry);
    }

    private void write(String id, PlanEntry entry) {
        for (int seq = 0; seq < entry.rounds().size(); seq++) {
            PlannedRound round = entry.rounds().get(seq);
            jdbc.sql("insert into annual_plan_round (plan_id, seq, planned_month, theme, unit) values (?, ?, ?, ?, ?)")
                    .params(id, seq + 1, round.month(), round.theme(), round.unit())
                    .update();
        }
        for (int seq = 0; seq < entry.tasks().size(); seq++) {
            jdbc.sql("insert into annual_plan_task (plan_id, seq, task) values (?, ?, ?)")
                    .params(id, seq + 1, entry.tasks().get(seq))
                    .update();
        }
    }

    private Optional<AnnualPlan> one(String column, Object value) {
        return jdbc.sql("select id, case_number, plan_year from annual_plan where " + column + " = ?")
                .param(value)
                .query((row, index) -> new Head(row.getString(1), row.getString(2), row.getInt(3)))
                .optional()
                .map(head -> new AnnualPlan(head.id(), head.caseNumber(), head.year(), entry(head.id())));
    }

    private PlanEntry entry(String id) {
        List<PlannedRound> rounds = jdbc.sql("select * from annual_plan_round where plan_id = ? order by seq")
                .param(id)
                .query((row, index) ->
                        new PlannedRound(row.getInt("planned_month"), row.getString("theme"), row.getString("unit")))
                .list();
        List<String> tasks = jdbc.sql("select task from annual_plan_task where plan_id = ? order by seq")
                .param(id)
                .query(String.class)
                .list();
        return new PlanEntry(rounds, tasks);
    }
}
