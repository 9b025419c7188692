package vn.doithoai.document;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Everyone who ever wrote on a document, by handing in a draft, by changing it or by letting a warning stand. Kept when the document is sent back:
 * who wrote a text that is still in it must not check or sign it in the next turn.
 */
@Repository
public class Authors {

    private final JdbcClient jdbc;

    Authors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the user once; the caller holds the document's lock. */
    public void add(String documentId, String user) {
        if (!of(documentId).contains(user)) {
            jdbc.sql("insert into document_author (document_id, author) values (?, ?)")
                    .params(documentId, user)
                    .update();
        }
    }

    Set<String> of(String documentId) {
        return jdbc
                .sql("select author from document_author where document_id = ?")
                .param(documentId)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
