package vn.doithoai.document.signature;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What is known of a signed original, without its bytes.
 *
 * @param ordinal 1 for the first upload; the highest counts
 * @param sha256 of the file, hexadecimal
 * @param signatures in the order in which they were made, at least one
 */
public record SignedVerdict(
        int ordinal,
        String sha256,
        TextMatch match,
        List<SignatureFinding> signatures,
        String uploadedBy,
        LocalDateTime uploadedAt) {

    public SignedVerdict {
        signatures = List.copyOf(signatures);
    }
}
