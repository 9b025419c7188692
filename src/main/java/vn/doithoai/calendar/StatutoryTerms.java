package vn.doithoai.calendar;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All statutory terms with their versions. Every code has at least one version, and the versions of a code follow each
 * other without overlap or gap, so that every event after the first version has exactly one answer.
 */
public final class StatutoryTerms {

    private static final RuleFile SHIPPED = new RuleFile("rules/terms.yaml");

    private final RuleFile file;
    private final Map<TermCode, List<StatutoryTerm>> versions = new EnumMap<>(TermCode.class);

    private StatutoryTerms(RuleFile file, List<StatutoryTerm> terms) {
        this.file = file;
        for (TermCode code : TermCode.values()) {
            versions.put(code, chain(code, terms));
        }
    }

    /** The terms from the file that ships with the product. */
    public static StatutoryTerms shipped() {
        return read(SHIPPED.shipped(), SHIPPED.name());
    }

    /**
     * The terms from an office's own file.
     *
     * @param name what error messages call the file
     * @throws RuleFileException when the file cannot be read, a code is missing, or versions overlap or leave a gap
     */
    public static StatutoryTerms read(InputStream content, String name) {
        RuleFile file = new RuleFile(name);
        return new StatutoryTerms(file, file.read(content, Content.class).terms());
    }

    /**
     * The version in force on a day.
     *
     * @throws RuleFileException when the file has no version for that day
     */
    public StatutoryTerm term(TermCode code, LocalDate on) {
        return versions.get(code).stream()
                .filter(version -> version.inForce(on))
                .findFirst()
                .orElseThrow(() -> file.error("không có thời hạn «" + name(code) + "» (" + code
                        + ") có hiệu lực vào ngày " + VietnameseDate.numeric(on)));
    }

    /** Every version of every term, by code and then by validity. */
    public Stream<StatutoryTerm> all() {
        return versions.values().stream().flatMap(List::stream);
    }

    private String name(TermCode code) {
        return versions.get(code).get(0).name();
    }

    private List<StatutoryTerm> chain(TermCode code, List<StatutoryTerm> terms) {
        List<StatutoryTerm> chain = terms.stream()
                .filter(term -> term.code() == code)
                .sorted(Comparator.comparing(StatutoryTerm::validFrom))
                .toList();
        if (chain.isEmpty()) {
            throw file.error("thiếu thời hạn " + code);
        }
        for (int i = 1; i < chain.size(); i++) {
            requireSeamless(chain.get(i - 1), chain.get(i));
        }
        return chain;
    }

    private void requireSeamless(StatutoryTerm earlier, StatutoryTerm later) {
        LocalDate expected = later.validFrom().minusDays(1);
        LocalDate actual = earlier.validTo().orElse(LocalDate.MAX);
        if (!actual.equals(expected)) {
            String fault = actual.isAfter(expected) ? "chồng lên nhau" : "để trống một khoảng";
            throw file.error(
                    "hai bản của thời hạn " + earlier.code() + " " + fault + ": bản trước phải hết hiệu lực ngày "
                            + VietnameseDate.numeric(expected) + " vì bản sau có hiệu lực từ "
                            + VietnameseDate.numeric(later.validFrom()));
        }
    }

    record Content(List<StatutoryTerm> terms) {
        Content {
            if (terms == null) {
                throw new IllegalArgumentException("thiếu danh sách terms");
            }
            terms = List.copyOf(terms);
        }
    }
}
