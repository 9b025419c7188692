package vn.doithoai.document;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers for many owners at once what was issued for them, so that a book of thousands needs few queries. */
@Repository
public class IssuedDocuments {

    private final JdbcClient jdbc;
    private final DocumentRows rows;

    IssuedDocuments(JdbcClient jdbc, DocumentRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The newest document of the kind that is issued and in force, for each owner that has one. */
    public Map<String, Document> newest(DocumentKind kind, Collection<String> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from document where owner in (:owners) and kind = :kind and number is not null and "
                        + DocumentFates.STANDING
                        + " order by issued_on, created_at")
                .param("owners", owners)
                .param("kind", kind.name())
                .query(rows)
                .list()
                .stream()
                .collect(Collectors.toMap(Document::owner, Function.identity(), (older, newer) -> newer));
    }
}
