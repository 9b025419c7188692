package vn.doithoai.document.signature;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.engine.InvalidInputException;

/** The table of signed files. Rows are added and marked as sent, never changed otherwise. */
@Repository
class SignedStore {

    /** The one that counts first: a better file is not displaced by a later, worse one. */
    private static final String BEST_FIRST =
            " order by case standing when 'SIGNED' then 0 when 'UNPROVEN' then 1 else 2 end,"
                    + " case text_match when 'SAME_BYTES' then 0 else 1 end, seq desc";

    /** A statement takes no more than some ten thousand values. */
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final VerdictRows rows;

    SignedStore(JdbcClient jdbc, VerdictRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Optional<SignedOriginal> best(String documentId) {
        return jdbc.sql("select * from document_signed_original where document_id = ?" + BEST_FIRST + " limit 1")
                .param(documentId)
                .query((row, index) -> new SignedOriginal(row.getBytes("pdf"), rows.mapRow(row, index)))
                .optional();
    }

    Optional<byte[]> pdf(String documentId, int ordinal) {
        return jdbc.sql("select pdf from document_signed_original where document_id = ? and seq = ?")
                .params(documentId, ordinal)
                .query((row, index) -> row.getBytes("pdf"))
                .optional();
    }

    List<SignedVerdict> verdicts(String documentId) {
        return jdbc.sql("select seq, sha256, text_match, standing, signatures, uploaded_by, uploaded_at"
                        + " from document_signed_original where document_id = ?" + BEST_FIRST)
                .param(documentId)
                .query(rows)
                .list();
    }

    Map<String, Standing> standings(Collection<String> documentIds) {
        Map<String, Standing> best = new HashMap<>();
        List<String> ids = List.copyOf(documentIds);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            jdbc.sql("select document_id, standing from document_signed_original where document_id in (:ids)")
                    .param("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .query(row -> {
                        best.merge(row.getString(1), Standing.valueOf(row.getString(2)), SignedStore::better);
                    });
        }
        return best;
    }

    private static Standing better(Standing one, Standing other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    void insert(String documentId, byte[] pdf, SignedVerdict verdict) {
        try {
            jdbc.sql("insert into document_signed_original (document_id, seq, pdf, sha256, text_match, standing,"
                            + " signatures, uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(documentId, verdict.ordinal(), pdf, verdict.sha256())
                    .params(verdict.match().name(), verdict.standing().name(), rows.json(verdict.signatures()))
                    .params(verdict.uploadedBy(), verdict.uploadedAt())
                    .update();
        } catch (DuplicateKeyException another) {
            throw new InvalidInputException("Vừa có người khác tải bản ký số lên. Vui lòng xem lại trang văn bản.");
        }
    }

    /** @return false when this file was posted before */
    boolean claimPosting(String documentId, int ordinal, String user, LocalDateTime at) {
        return jdbc.sql("update document_signed_original set posted_by = ?, posted_at = ?"
                                + " where document_id = ? and seq = ? and posted_at is null")
                        .params(user, at, documentId, ordinal)
                        .update()
                == 1;
    }

    Optional<LocalDateTime> postedAt(String documentId, int ordinal) {
        return jdbc.sql("select posted_at from document_signed_original where document_id = ? and seq = ?"
                        + " and posted_at is not null")
                .params(documentId, ordinal)
                .query(LocalDateTime.class)
                .optional();
    }
}
