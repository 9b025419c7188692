package vn.doithoai.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a template may see of one official document, issued or still a draft. Immutable, so that the same
 * content always renders to the same bytes.
 *
 * @param template content template below {@code templates/}, without extension, e.g. {@code conference/report}
 * @param subject trích yếu, without final punctuation
 * @param addressees "Kính gửi"; empty where the kind has none
 * @param legalBases căn cứ, one full sentence each without final punctuation, in printing order
 * @param facts what the content template needs, JSON-shaped: strings, numbers, booleans, lists, maps; dates are ISO
 *     strings ({@code 2025-09-26}, {@code 2025-09-26T14:00})
 * @param additions paragraphs that the drafter added to the fixed text
 * @param recipients nơi nhận, in printing order, without punctuation; the last one is the filing line "Lưu: …"
 * @param signatures one block; minutes have two: secretary first (left), chair second (right)
 * @param marks what few documents bear
 */
public record DocumentContent(
        String template,
        DocumentKind kind,
        Letterhead letterhead,
        Reference reference,
        String subject,
        List<String> addressees,
        List<String> legalBases,
        Map<String, Object> facts,
        List<String> additions,
        List<String> recipients,
        List<Signature> signatures,
        Marks marks) {

    public DocumentContent {
        addressees = List.copyOf(addressees);
        legalBases = List.copyOf(legalBases);
        additions = List.copyOf(additions);
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
    }

    /**
     * Who writes: the two lines at the top left and the place before the date.
     *
     * @param superiorBody e.g. "Ủy ban nhân dân tỉnh Sơn La", printed "UBND TỈNH SƠN LA" as given in {@code superiorShort}
     * @param superiorShort what stands above, e.g. "UBND tỉnh Sơn La"; the layout capitalises
     * @param issuingShort e.g. "Văn phòng"; the layout capitalises
     * @param place e.g. "Sơn La"
     */
    public record Letterhead(String superiorBody, String superiorShort, String issuingShort, String place) {}

    /**
     * Number, symbol and date. A draft has neither number nor day; its month and year say when it is expected.
     *
     * @param notation what follows the number, e.g. {@code BC-VPUB}
     */
    public record Reference(Optional<Integer> number, String notation, Optional<Integer> day, int month, int year) {

        /** Whether the records clerk has issued the document. */
        public boolean issued() {
            return number.isPresent() && day.isPresent();
        }
    }

    /**
     * One signature block.
     *
     * @param lines capital lines above the name, e.g. "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"
     * @param name without title or degree
     */
    public record Signature(List<String> lines, String name) {}
}
