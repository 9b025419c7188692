package vn.doithoai.document.signature;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One intact signature of a file, as found when the file was taken in. Names are those of the certificate.
 *
 * @param issuer who issued the certificate
 * @param claimedAt what the signer's machine said
 * @param timestampedAt what a timestamp inside the signature says; whoever issued it is not examined
 * @param level format and level, e.g. {@code PAdES-BASELINE-T}
 * @param wholeDocument whether it covers the file to its end; an earlier one of several signatures does not
 * @param validFrom of the certificate
 * @param validTo of the certificate
 */
public record SignatureFinding(
        String signer,
        Optional<String> organisation,
        String issuer,
        Optional<LocalDateTime> claimedAt,
        Optional<LocalDateTime> timestampedAt,
        String level,
        boolean wholeDocument,
        LocalDateTime validFrom,
        LocalDateTime validTo,
        Trust trust) {

    /** The best known time of signing. */
    public Optional<LocalDateTime> signedAt() {
        return timestampedAt.or(() -> claimedAt);
    }
}
