package vn.doithoai.document.signature;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What is known of a signed original, without its bytes.
 *
 * @param ordinal 1 for the first upload
 * @param sha256 of the file, hexadecimal
 * @param standing what it was worth when it was taken in
 * @param signatures in the order in which they were made, at least one
 */
public record SignedVerdict(
        int ordinal,
        String sha256,
        TextMatch match,
        Standing standing,
        List<SignatureFinding> signatures,
        String uploadedBy,
        LocalDateTime uploadedAt) {

    public SignedVerdict {
        signatures = List.copyOf(signatures);
    }
}
