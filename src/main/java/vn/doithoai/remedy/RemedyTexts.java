package vn.doithoai.remedy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people wrote when they reported faults of an owner's documents and decided about them; it can name people. */
@Repository
public class RemedyTexts {

    private final JdbcClient jdbc;

    RemedyTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Texts(String id, String reason, Optional<String> details, Optional<String> remarks) {}

    /** Oldest first. */
    public List<String> ofOwner(String owner) {
        return of(owner).stream()
                .flatMap(one -> Stream.of(Optional.of(one.reason()), one.details(), one.remarks()))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .toList();
    }

    public void rewrite(String owner, UnaryOperator<String> by) {
        of(owner)
                .forEach(one -> jdbc.sql("update document_remedy set reason = ?, details = ?, remarks = ? where id = ?")
                        .params(
                                by.apply(one.reason()),
                                one.details().map(by).orElse(null),
                                one.remarks().map(by).orElse(null),
                                one.id())
                        .update());
    }

    private List<Texts> of(String owner) {
        return jdbc.sql("select id, reason, details, remarks from document_remedy"
                        + " where document_id in (select id from document where owner = ?)"
                        + " order by requested_at, case_number")
                .param(owner)
                .query(RemedyTexts::texts)
                .list();
    }

    private static Texts texts(ResultSet row, int index) throws SQLException {
        return new Texts(
                row.getString("id"),
                row.getString("reason"),
                Optional.ofNullable(row.getString("details")),
                Optional.ofNullable(row.getString("remarks")));
    }
}
