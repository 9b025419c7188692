package vn.doithoai.casefile;

import java.util.List;

/**
 * What a document's page says of its signed original. Public, with its part, because the template engine reads it.
 *
 * @param signatures empty while there is no signed original
 * @param warnings what whoever relies on the file should look at
 * @param taken who took it in, and when
 * @param sha256 of the file, hexadecimal
 * @param earlier the uploads that do not count
 * @param posted when it was sent to the recipients; empty while it was not
 * @param mayPost whether sending it is offered
 */
public record SignedPage(
        boolean mayUpload,
        List<SignatureLine> signatures,
        String match,
        List<String> warnings,
        String taken,
        String sha256,
        List<Earlier> earlier,
        String posted,
        boolean mayPost) {

    /** One signature, its facts in the order in which people ask for them. */
    public record SignatureLine(String signer, List<Fact> facts) {}

    /** An upload that does not count, but stays. */
    public record Earlier(int ordinal, String words) {}

    static SignedPage unsigned(boolean mayUpload) {
        return new SignedPage(mayUpload, List.of(), "", List.of(), "", "", List.of(), "", false);
    }
}
