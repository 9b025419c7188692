package vn.doithoai.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.doithoai.document.DocumentContent.Signature;

/**
 * A paper without official number that is handed over at once, such as the receipt for a petition.
 *
 * @param template content template below {@code templates/}, e.g. {@code petition/receipt}
 * @param subject what it is about, without final punctuation
 * @param facts JSON-shaped facts for the template
 * @param on the day it is handed over
 * @param signatures who signs by hand; empty when nobody stands before the sender
 */
public record Slip(
        String template, String subject, Map<String, Object> facts, LocalDate on, List<Signature> signatures) {

    public Slip {
        signatures = List.copyOf(signatures);
    }
}
