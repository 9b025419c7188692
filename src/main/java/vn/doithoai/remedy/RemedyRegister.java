package vn.doithoai.remedy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.engine.InvalidInputException;

/** The table of remedies. */
@Repository
public class RemedyRegister {

    private static final String LINE = "\n";

    private final JdbcClient jdbc;

    RemedyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws java.util.NoSuchElementException when there is no such remedy */
    public Remedy get(String id) {
        return jdbc.sql("select * from document_remedy where id = ?")
                .param(id)
                .query((row, index) -> remedy(row))
                .optional()
                .orElseThrow();
    }

    /** All remedies of one faulty document, oldest first. */
    public List<Remedy> ofDocument(String documentId) {
        return jdbc.sql("select * from document_remedy where document_id = ? order by requested_at, case_number")
                .param(documentId)
                .query((row, index) -> remedy(row))
                .list();
    }

    boolean running(String documentId) {
        return ofDocument(documentId).stream().anyMatch(Remedy::running);
    }

    /** Those of documents of one owner that have not come to an end. */
    List<Remedy> runningOf(String owner) {
        return jdbc.sql("select r.* from document_remedy r join document d on d.id = r.document_id"
                        + " where d.owner = ? and r.running_for is not null order by r.case_number")
                .param(owner)
                .query((row, index) -> remedy(row))
                .list();
    }

    /** @throws InvalidInputException when a colleague began one for the same document meanwhile */
    void insert(Remedy remedy) {
        try {
            jdbc.sql("insert into document_remedy (id, case_number, document_id, way, reason, details, state,"
                            + " requested_by, requested_at, running_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            remedy.id(),
                            remedy.caseNumber(),
                            remedy.documentId(),
                            remedy.way().name(),
                            remedy.reason(),
                            String.join(LINE, remedy.details()),
                            remedy.state().name(),
                            remedy.requestedBy(),
                            remedy.requestedAt(),
                            remedy.documentId())
                    .update();
        } catch (DuplicateKeyException begunMeanwhile) {
            throw new InvalidInputException("Văn bản này vừa có một đề nghị xử lý sai sót khác.");
        }
    }

    void approve(String id, String user, LocalDateTime at) {
        jdbc.sql("update document_remedy set state = 'APPROVED', decided_by = ?, decided_at = ? where id = ?")
                .params(user, at, id)
                .update();
    }

    void refuse(String id, String user, LocalDateTime at, String remarks) {
        jdbc.sql("update document_remedy set state = 'REFUSED', decided_by = ?, decided_at = ?, remarks = ?,"
                        + " running_for = null where id = ?")
                .params(user, at, remarks, id)
                .update();
    }

    void drafted(String id, String remedyDocumentId) {
        jdbc.sql("update document_remedy set remedy_document_id = ? where id = ?")
                .params(remedyDocumentId, id)
                .update();
    }

    /** @param state one that is an end */
    void end(String id, RemedyState state) {
        jdbc.sql("update document_remedy set state = ?, running_for = null where id = ?")
                .params(state.name(), id)
                .update();
    }

    private static Remedy remedy(ResultSet row) throws SQLException {
        return new Remedy(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("document_id"),
                RemedyWay.valueOf(row.getString("way")),
                row.getString("reason"),
                text(row, "details").stream().flatMap(String::lines).toList(),
                RemedyState.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getObject("requested_at", LocalDateTime.class),
                text(row, "decided_by"),
                Optional.ofNullable(row.getObject("decided_at", LocalDateTime.class)),
                text(row, "remarks"),
                text(row, "remedy_document_id"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
