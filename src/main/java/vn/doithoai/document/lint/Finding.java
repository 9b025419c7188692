package vn.doithoai.document.lint;

import vn.doithoai.engine.Sha256;

/**
 * One fault or doubtful point.
 *
 * @param rule stable name of the rule
 * @param message a full Vietnamese sentence that says what to do; free of personal data
 * @param basis căn cứ, the text that the rule rests on
 */
public record Finding(String rule, Severity severity, String message, Place place, String basis) {

    private static final int KEY_DIGITS = 24;

    static Finding error(String rule, String message, Place place, Source source) {
        return new Finding(rule, Severity.ERROR.in(place), message, place, source.title());
    }

    static Finding warning(String rule, String message, Place place, Source source) {
        return new Finding(rule, Severity.WARNING, message, place, source.title());
    }

    Finding as(Severity other) {
        return new Finding(rule, other, message, place, basis);
    }

    /** Names rule and passage without telling the passage; another passage is another finding. */
    public String key() {
        return rule + "-"
                + Sha256.of(place.role() + "\n" + message + "\n" + place.whole())
                        .substring(0, KEY_DIGITS);
    }
}
