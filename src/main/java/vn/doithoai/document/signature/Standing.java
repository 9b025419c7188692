package vn.doithoai.document.signature;

import java.util.List;
import vn.doithoai.document.Document;

/**
 * What a signed file is worth as the record of its document. Anybody can make a certificate in any name: a document
 * counts as signed only when those who had to sign it did, with certificates that the office trusts.
 */
public enum Standing {
    /** Somebody else signed, or a certificate leads to no root that the office trusts. */
    DOUBTFUL("có bản ký số, chưa xác định tin cậy"),
    /** In the right names; the office has named no roots by which to tell whether the certificates are theirs. */
    UNPROVEN("có bản ký số, chưa xác định tin cậy"),
    /** By all who had to sign, with trusted certificates. */
    SIGNED("đã ký số");

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    /** As people read it in lists, after the state of the document. */
    public String title() {
        return title;
    }

    static Standing of(Document document, List<SignatureFinding> signatures) {
        return PlannedSigners.of(document).stream()
                .map(planned -> of(planned, signatures))
                .min(Standing::compareTo)
                .orElse(DOUBTFUL);
    }

    private static Standing of(String planned, List<SignatureFinding> signatures) {
        return signatures.stream()
                .filter(one -> PlannedSigners.same(planned, one.signer()))
                .map(one -> switch (one.trust()) {
                    case TRUSTED -> SIGNED;
                    case NOT_CONFIGURED -> UNPROVEN;
                    case UNTRUSTED -> DOUBTFUL;
                })
                .max(Standing::compareTo)
                .orElse(DOUBTFUL);
    }
}
