package vn.doithoai.document.signature;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.Sha256;

/**
 * Keeps the PDFs that officials signed with their own tokens, and answers which documents have one. What is kept was
 * verified when it came; it is never changed, and a later upload stands beside it. Who may open one is decided where the
 * document itself is opened.
 */
@Service
public class SignedOriginals {

    /** Largest file, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final byte[] START = {'%', 'P', 'D', 'F', '-'};

    private final SignatureCheck check;
    private final TimeLimit limit;
    private final Renditions renditions;
    private final VerdictRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignedOriginals(
            SignatureCheck check,
            TimeLimit limit,
            Renditions renditions,
            VerdictRows rows,
            JdbcClient jdbc,
            Clock clock) {
        this.check = check;
        this.limit = limit;
        this.renditions = renditions;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The signed file that counts; empty while the document is unsigned. */
    public Optional<SignedOriginal> of(String documentId) {
        return jdbc.sql("select * from document_signed_original where document_id = ? order by seq desc limit 1")
                .param(documentId)
                .query((row, index) -> new SignedOriginal(row.getBytes("pdf"), rows.mapRow(row, index)))
                .optional();
    }

    /** All uploads without their bytes, the one that counts first. */
    public List<SignedVerdict> verdicts(String documentId) {
        return jdbc.sql("select seq, sha256, text_match, signatures, uploaded_by, uploaded_at"
                        + " from document_signed_original where document_id = ? order by seq desc")
                .param(documentId)
                .query(rows)
                .list();
    }

    /** Those of the documents that have a signed original. */
    public Set<String> signedAmong(Collection<String> documentIds) {
        if (documentIds.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("select distinct document_id from document_signed_original where document_id in (:ids)")
                .param("ids", documentIds)
                .query(String.class)
                .set();
    }

    /**
     * Verifies a signed file and keeps it as the document's record.
     *
     * @throws InvalidInputException saying why the file is not taken; then nothing is kept
     */
    public SignedVerdict keep(Document document, byte[] pdf, String user) {
        byte[] issued = renditions
                .frozen(document.id())
                .filter(kept -> document.state().issued())
                .orElseThrow(() -> new InvalidInputException("Chỉ nhận bản ký số của văn bản đã phát hành."))
                .pdf();
        requirePdf(pdf);
        SignedVerdict verdict = limit.within(() -> examine(document.id(), issued, pdf, user));
        insert(document.id(), pdf, verdict);
        return verdict;
    }

    private SignedVerdict examine(String documentId, byte[] issued, byte[] pdf, String user) throws Exception {
        InflationLimit.check(pdf);
        TextMatch match = SameDocument.require(issued, pdf);
        List<SignatureFinding> signatures = check.findings(pdf);
        int ordinal = verdicts(documentId).size() + 1;
        return new SignedVerdict(ordinal, Sha256.of(pdf), match, signatures, user, LocalDateTime.now(clock));
    }

    private static void requirePdf(byte[] pdf) {
        if (pdf.length > LARGEST) {
            throw new InvalidInputException("Tệp quá lớn: chỉ nhận tệp PDF không quá 20 MB.");
        }
        if (pdf.length <= START.length || !Arrays.equals(pdf, 0, START.length, START, 0, START.length)) {
            throw new InvalidInputException("Tệp không phải PDF. Vui lòng tải lên bản PDF đã ký số.");
        }
    }

    private void insert(String documentId, byte[] pdf, SignedVerdict verdict) {
        try {
            jdbc.sql("insert into document_signed_original (document_id, seq, pdf, sha256, text_match, signatures,"
                            + " uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(documentId, verdict.ordinal(), pdf, verdict.sha256())
                    .params(verdict.match().name(), rows.json(verdict.signatures()))
                    .params(verdict.uploadedBy(), verdict.uploadedAt())
                    .update();
        } catch (DuplicateKeyException another) {
            throw new InvalidInputException("Vừa có người khác tải bản ký số lên. Vui lòng xem lại trang văn bản.");
        }
    }
}
