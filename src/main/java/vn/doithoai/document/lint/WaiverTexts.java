package vn.doithoai.document.lint;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why warnings about an owner's documents may stand, in people's own words; these can name people. */
@Repository
public class WaiverTexts {

    private final JdbcClient jdbc;

    WaiverTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Reason(String document, String finding, String text) {}

    /** Oldest first. */
    public List<String> ofOwner(String owner) {
        return of(owner).stream().map(Reason::text).toList();
    }

    public void rewrite(String owner, UnaryOperator<String> by) {
        of(owner)
                .forEach(one -> jdbc.sql(
                                "update document_finding_waiver set reason = ? where document_id = ? and finding_key = ?")
                        .params(by.apply(one.text()), one.document(), one.finding())
                        .update());
    }

    private List<Reason> of(String owner) {
        return jdbc.sql("select document_id, finding_key, reason from document_finding_waiver"
                        + " where document_id in (select id from document where owner = ?)"
                        + " order by given_at, document_id, finding_key")
                .param(owner)
                .query((row, index) ->
                        new Reason(row.getString("document_id"), row.getString("finding_key"), row.getString("reason")))
                .list();
    }
}
