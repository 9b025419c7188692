package vn.doithoai.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of letters that urge a unit. */
@Repository
public class ReminderRegister {

    private final JdbcClient jdbc;

    ReminderRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Reminder> byCaseNumber(String caseNumber) {
        return jdbc.sql("select * from reminder where case_number = ?")
                .param(caseNumber)
                .query(ReminderRegister::reminder)
                .optional();
    }

    /** In the order of their numbers. */
    public List<Reminder> ofRound(String roundCaseNumber) {
        return jdbc.sql("select * from reminder where round_case = ? order by made_at, case_number")
                .param(roundCaseNumber)
                .query(ReminderRegister::reminder)
                .list();
    }

    void insert(Reminder reminder, String user, LocalDateTime at) {
        ReminderEntry entry = reminder.entry();
        jdbc.sql("insert into reminder (id, case_number, round_case, unit, answer_by, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(reminder.id(), reminder.caseNumber(), entry.round(), entry.unit(), entry.answerBy(), user, at)
                .update();
    }

    private static Reminder reminder(ResultSet row, int index) throws SQLException {
        return new Reminder(
                row.getString("id"),
                row.getString("case_number"),
                new ReminderEntry(
                        row.getString("round_case"),
                        row.getString("unit"),
                        row.getObject("answer_by", LocalDate.class)));
    }
}
