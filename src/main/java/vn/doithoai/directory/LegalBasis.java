package vn.doithoai.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that documents cite. Its parts are facts and are never restyled: Party symbols stay "429-QĐ/TU".
 *
 * @param type e.g. "Quy định"
 * @param title what follows the issuer, with its joining words, e.g. "về việc …" or "ban hành quy định …"
 * @param validTo last day in force; empty while it stands
 * @param amendedBy what has changed it, as it is cited, e.g. "Quyết định số 12/QĐ-UBND ngày 05/3/2026"; empty while it
 *     stands as it was made
 */
public record LegalBasis(
        String code,
        String type,
        String number,
        LocalDate date,
        String issuer,
        String title,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<String> amendedBy) {

    public LegalBasis {
        Required.texts("một căn cứ", code, type, number, issuer, title);
        Required.that(date != null, "căn cứ «" + code + "» cần date");
        validFrom = validFrom == null ? date : validFrom;
    }

    /** As it follows the word "Căn cứ", with what has changed it, without final punctuation. */
    public String sentence() {
        String amended =
                amendedBy.map(" (được sửa đổi, bổ sung bởi %s)"::formatted).orElse("");
        return type + " số " + number + " ngày " + PrintedDate.of(date) + " của " + issuer + " " + title + amended;
    }
}
