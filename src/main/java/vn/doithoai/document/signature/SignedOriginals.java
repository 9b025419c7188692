package vn.doithoai.document.signature;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.Sha256;

/**
 * Keeps the PDFs that officials signed with their own tokens, and answers which documents have one. What is kept was
 * verified when it came; it is never changed, and another upload stands beside it. Who may open one is decided where the
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
    private final SignedStore store;
    private final Clock clock;

    SignedOriginals(SignatureCheck check, TimeLimit limit, Renditions renditions, SignedStore store, Clock clock) {
        this.check = check;
        this.limit = limit;
        this.renditions = renditions;
        this.store = store;
        this.clock = clock;
    }

    /** The signed file that counts, the best and among equals the newest; empty while the document is unsigned. */
    public Optional<SignedOriginal> of(String documentId) {
        return store.best(documentId);
    }

    /** Any of the uploads, whether it counts or not. */
    public Optional<byte[]> pdf(String documentId, int ordinal) {
        return store.pdf(documentId, ordinal);
    }

    /** All uploads without their bytes, the one that counts first. */
    public List<SignedVerdict> verdicts(String documentId) {
        return store.verdicts(documentId);
    }

    /** What the signed originals of the documents are worth; whoever has none is missing. */
    public Map<String, Standing> signedAmong(Collection<String> documentIds) {
        return store.standings(documentIds);
    }

    /**
     * Verifies a signed file and keeps it as the document's record.
     *
     * @throws InvalidInputException saying why the file is not taken; then nothing is kept
     */
    public SignedVerdict keep(Document document, byte[] pdf, String user) {
        if (!document.state().issued()) {
            throw new InvalidInputException("Chỉ nhận bản ký số của văn bản đã phát hành.");
        }
        byte[] issued = renditions
                .frozen(document.id())
                .orElseThrow(() -> new InvalidInputException(
                        "Văn bản đang được kết xuất. Vui lòng tải bản ký số lên sau ít phút."))
                .pdf();
        requirePdf(pdf);
        SignedVerdict verdict = limit.within(() -> examine(document, issued, pdf, user));
        store.insert(document.id(), pdf, verdict);
        return verdict;
    }

    private SignedVerdict examine(Document document, byte[] issued, byte[] pdf, String user) throws Exception {
        InflationLimit.check(pdf);
        TextMatch match = SameDocument.require(issued, pdf);
        List<SignatureFinding> signatures = check.findings(pdf);
        return new SignedVerdict(
                verdicts(document.id()).size() + 1,
                Sha256.of(pdf),
                match,
                Standing.of(document, signatures),
                signatures,
                user,
                LocalDateTime.now(clock));
    }

    private static void requirePdf(byte[] pdf) {
        if (pdf.length > LARGEST) {
            throw new InvalidInputException("Tệp quá lớn: chỉ nhận tệp PDF không quá 20 MB.");
        }
        if (pdf.length <= START.length || !Arrays.equals(pdf, 0, START.length, START, 0, START.length)) {
            throw new InvalidInputException("Tệp không phải PDF. Vui lòng tải lên bản PDF đã ký số.");
        }
    }
}
