package vn.doithoai.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of documents; the outgoing register is its issued part. */
@Repository
public class DocumentRegister {

    private static final String SELECT = "select * from document ";

    private final JdbcClient jdbc;
    private final DocumentRows rows;

    DocumentRegister(JdbcClient jdbc, DocumentRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** @throws java.util.NoSuchElementException when there is no such document */
    public Document get(String id) {
        return find(id).orElseThrow();
    }

    public Optional<Document> find(String id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(rows).optional();
    }

    /** By the application's own number, e.g. {@code DT-2025-02/VB-01}. */
    public Optional<Document> byCaseNumber(String caseNumber) {
        return jdbc.sql(SELECT + "where case_number = ?")
                .param(caseNumber)
                .query(rows)
                .optional();
    }

    /** All documents of one owner, oldest first. */
    public List<Document> ofOwner(String owner) {
        return jdbc.sql(SELECT + "where owner = ? order by created_at, case_number")
                .param(owner)
                .query(rows)
                .list();
    }

    void insert(Document document) {
        jdbc.sql("insert into document (id, case_number, owner, kind, state, content, frame, symbol,"
                        + " notation, created_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        document.id(),
                        document.caseNumber(),
                        document.owner(),
                        document.kind().name(),
                        document.state().name(),
                        rows.json(document.content()),
                        rows.json(document.frame()),
                        document.kind().symbol(),
                        document.notation(),
                        document.createdAt(),
                        document.version())
                .update();
    }

    void replaceContent(String id, DraftContent content, Frame frame) {
        jdbc.sql("update document set content = ?, frame = ?, version = version + 1 where id = ?")
                .params(rows.json(content), rows.json(frame), id)
                .update();
    }

    /** Makes others who are about to change the document wait for the end of this transaction. */
    public void lock(String id) {
        jdbc.sql("update document set version = version where id = ?").param(id).update();
    }

    /** Remembers who did the step and moves on. */
    void pass(String id, Step step, String user) {
        jdbc.sql("update document set state = ?, " + step.column() + " = ? where id = ?")
                .params(step.next().name(), user, id)
                .update();
    }

    void backToDraft(String id) {
        jdbc.sql("update document set state = 'DRAFT', drafter = null, content_checker = null, form_checker = null,"
                        + " signer = null, signed_at = null where id = ?")
                .param(id)
                .update();
    }

    void markSigned(String id, LocalDateTime at) {
        jdbc.sql("update document set signed_at = ? where id = ?")
                .params(at, id)
                .update();
    }

    void number(String id, IssuedNumber issued) {
        jdbc.sql("update document set number_year = ?, number = ?, issued_on = ? where id = ?")
                .params(issued.issuedOn().getYear(), issued.number(), issued.issuedOn(), id)
                .update();
    }

    boolean numberTaken(String symbol, int year, int number) {
        return jdbc.sql("select count(*) from document where symbol = ? and number_year = ? and number = ?")
                        .params(symbol, year, number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** 0 when the year has no number yet. */
    int highestNumber(String symbol, int year) {
        return jdbc.sql("select coalesce(max(number), 0) from document where symbol = ? and number_year = ?")
                .params(symbol, year)
                .query(Integer.class)
                .single();
    }

    /** @return false when the document was handed to the outbox before */
    boolean claimDispatch(String id, LocalDateTime at) {
        return jdbc.sql("update document set dispatched_at = ? where id = ? and dispatched_at is null")
                        .params(at, id)
                        .update()
                == 1;
    }

    void markFiled(String id, LocalDateTime at) {
        jdbc.sql("update document set state = 'FILED', filed_at = ? where id = ? and state = 'ISSUED'")
                .params(at, id)
                .update();
    }

    /** What is to put an issued document right goes on, whatever becomes of its owner. */
    int withdrawUnissued(String owner) {
        return jdbc.sql("update document set state = 'WITHDRAWN' where owner = ? and number is null"
                        + " and puts_right is null")
                .param(owner)
                .update();
    }

    Optional<LocalDateTime> signedAt(String id) {
        return jdbc.sql("select signed_at from document where id = ? and signed_at is not null")
                .param(id)
                .query(LocalDateTime.class)
                .optional();
    }
}
