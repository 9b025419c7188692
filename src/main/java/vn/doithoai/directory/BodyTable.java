package vn.doithoai.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of bodies and units. */
@Repository
class BodyTable {

    private final JdbcClient jdbc;

    BodyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Body> find(String code) {
        return jdbc.sql("select * from directory_body where code = :code")
                .param("code", code)
                .query(BodyTable::body)
                .optional();
    }

    List<Body> units() {
        return jdbc.sql("select * from directory_body where kind = 'UNIT' order by name")
                .query(BodyTable::body)
                .list();
    }

    List<Body> endedBefore(LocalDate day) {
        return jdbc.sql("select * from directory_body where valid_to < :day order by code")
                .param("day", day)
                .query(BodyTable::body)
                .list();
    }

    List<Body> existingOn(LocalDate day) {
        return jdbc.sql(
                        "select * from directory_body where valid_from <= :day and (valid_to is null or valid_to >= :day)"
                                + " order by code")
                .param("day", day)
                .query(BodyTable::body)
                .list();
    }

    void deleteAll() {
        jdbc.sql("update directory_body set successor_code = null").update();
        jdbc.sql("delete from directory_body").update();
    }

    /** Successors are written last: a body may name one that follows it in the file. */
    void insert(List<Body> bodies) {
        bodies.forEach(this::insert);
        bodies.forEach(body -> body.successorCode()
                .ifPresent(successor -> jdbc.sql(
                                "update directory_body set successor_code = :successor where code = :code")
                        .param("successor", successor)
                        .param("code", body.code())
                        .update()));
    }

    private void insert(Body body) {
        jdbc.sql("""
                insert into directory_body (code, kind, name, short_name, email, valid_from, valid_to,
                    agency_code)
                values (:code, :kind, :name, :shortName, :email, :validFrom, :validTo, :agencyCode)""")
                .param("code", body.code())
                .param("kind", body.kind().name())
                .param("name", body.name())
                .param("shortName", body.shortName())
                .param("email", body.email().orElse(null), Types.VARCHAR)
                .param("validFrom", body.validFrom())
                .param("validTo", body.validTo().orElse(null), Types.DATE)
                .param("agencyCode", body.agencyCode().orElse(null), Types.VARCHAR)
                .update();
    }

    private static Body body(ResultSet row, int number) throws SQLException {
        return new Body(
                row.getString("code"),
                Body.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                Optional.ofNullable(row.getString("email")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                Optional.ofNullable(row.getString("successor_code")),
                Optional.ofNullable(row.getString("agency_code")));
    }
}
