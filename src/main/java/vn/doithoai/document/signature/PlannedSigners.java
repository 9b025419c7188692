package vn.doithoai.document.signature;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentContent.Signature;

/** Holds those who had to sign a document against the names in certificates. */
public final class PlannedSigners {

    private PlannedSigners() {}

    static List<String> of(Document document) {
        return document.frame().signatures().stream().map(Signature::name).toList();
    }

    /** Those whose name no signature bears. */
    public static List<String> missing(Document document, List<SignatureFinding> signatures) {
        return of(document).stream()
                .filter(planned -> signatures.stream().noneMatch(one -> same(planned, one.signer())))
                .toList();
    }

    /** Issuers write names in capitals, or without composing the marks. */
    static boolean same(String planned, String certified) {
        return plain(planned).equals(plain(certified));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
