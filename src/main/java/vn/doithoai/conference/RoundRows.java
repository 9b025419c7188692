package vn.doithoai.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Between a row of the table of rounds and a {@link Round}. */
final class RoundRows {

    private RoundRows() {}

    static Round round(ResultSet row, int index) throws SQLException {
        return new Round(
                row.getString("id"),
                row.getString("case_number"),
                row.getInt("round_year"),
                row.getInt("ordinal"),
                Optional.ofNullable(row.getString("theme")),
                new Round.Plan(row.getString("plan_reference"), row.getObject("plan_date", LocalDate.class)),
                Optional.ofNullable(row.getString("notice_receivers")),
                schedule(row),
                row.getString("signer"),
                row.getString("secretary"),
                row.getString("chair"),
                Optional.ofNullable(row.getString("programme")),
                RoundState.valueOf(row.getString("state")),
                intake(row));
    }

    static RoundCourse course(ResultSet row, int index) throws SQLException {
        return new RoundCourse(
                row.getObject("created_at", LocalDateTime.class),
                moment(row, "intake_opened_at"),
                moment(row, "intake_closed_at"),
                moment(row, "closed_at"),
                Optional.ofNullable(row.getString("report_sha256")));
    }

    private static Optional<LocalDateTime> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class));
    }

    /** In the order in which the statements name them. */
    static List<Object> columns(Schedule schedule) {
        return List.of(
                schedule.noticeOn(),
                schedule.intakeFrom(),
                schedule.intakeTo(),
                schedule.sessionStart(),
                schedule.sessionEnd(),
                schedule.place());
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                row.getObject("notice_on", LocalDate.class),
                row.getObject("intake_from", LocalDate.class),
                row.getObject("intake_to", LocalDate.class),
                row.getObject("session_start", LocalDateTime.class),
                row.getObject("session_end", LocalDateTime.class),
                row.getString("place"));
    }

    private static Optional<IntakeCount> intake(ResultSet row) throws SQLException {
        int received = row.getInt("received");
        return row.wasNull() ? Optional.empty() : Optional.of(new IntakeCount(received, row.getInt("received_late")));
    }
}
