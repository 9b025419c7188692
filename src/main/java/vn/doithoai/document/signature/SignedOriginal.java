package vn.doithoai.document.signature;

import java.util.List;

/** The signed PDF of an issued document: the record, in place of our unsigned rendition. */
public record SignedOriginal(byte[] pdf, SignedVerdict verdict) {

    /** Of the file, hexadecimal. */
    public String sha256() {
        return verdict.sha256();
    }

    public Standing standing() {
        return verdict.standing();
    }

    public List<SignatureFinding> signatures() {
        return verdict.signatures();
    }
}
