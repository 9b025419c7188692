package vn.doithoai.document.lint;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of reasons, by document and finding. */
@Repository
class WaiverTable {

    private final JdbcClient jdbc;

    WaiverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the finding's key. */
    Map<String, Waiver> of(String documentId) {
        return jdbc
                .sql("select * from document_finding_waiver where document_id = ?")
                .param(documentId)
                .query((row, index) -> new Waiver(
                        row.getString("finding_key"),
                        row.getString("reason"),
                        row.getString("given_by"),
                        row.getObject("given_at", LocalDateTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Waiver::findingKey, waiver -> waiver));
    }

    /** In place of an earlier reason for the same finding. */
    void put(String documentId, Waiver waiver) {
        delete(documentId, waiver.findingKey());
        jdbc.sql("insert into document_finding_waiver (document_id, finding_key, reason, given_by, given_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(documentId, waiver.findingKey(), waiver.reason(), waiver.givenBy(), waiver.givenAt())
                .update();
    }

    void delete(String documentId, String key) {
        jdbc.sql("delete from document_finding_waiver where document_id = ? and finding_key = ?")
                .params(documentId, key)
                .update();
    }

    /** Forgets what was said of findings that are no more, so that they need a new reason should they come back. */
    void keepOnly(String documentId, Collection<String> keys) {
        of(documentId).keySet().stream().filter(key -> !keys.contains(key)).forEach(key -> delete(documentId, key));
    }
}
