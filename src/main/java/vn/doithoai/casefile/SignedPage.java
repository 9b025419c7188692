package vn.doithoai.casefile;

import java.util.List;

/**
 * What a document's page says of its signed original. Public, with its part, because the template engine reads it.
 *
 * @param signatures empty while there is no signed original
 * @param warnings what whoever relies on the file should look at
 * @param taken who took it in, and when
 * @param sha256 of the file, hexadecimal
 * @param earlier how many uploads came before the one that counts
 */
public record SignedPage(
        boolean mayUpload,
        List<SignatureLine> signatures,
        String match,
        List<String> warnings,
        String taken,
        String sha256,
        int earlier) {

    /** One signature, its facts in the order in which people ask for them. */
    public record SignatureLine(String signer, List<Fact> facts) {}

    static SignedPage unsigned(boolean mayUpload) {
        return new SignedPage(mayUpload, List.of(), "", List.of(), "", "", 0);
    }
}
