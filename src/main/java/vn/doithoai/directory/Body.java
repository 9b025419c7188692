package vn.doithoai.directory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A body of the State, the Party or the mass organisations, or a unit of the office.
 *
 * @param code stable id; a renamed or merged body gets a new code and becomes the successor of the old one
 * @param shortName as documents print it, e.g. "UBND phường Tô Hiệu"
 * @param validTo last day of its existence; empty while it exists
 * @param agencyCode by which agencies know it in electronic exchange, e.g. {@code 000.00.00.H52}; a body may have none
 */
public record Body(
        String code,
        Kind kind,
        String name,
        String shortName,
        Optional<String> email,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<String> successorCode,
        Optional<String> agencyCode) {

    /** Whether it is an agency of its own or a part of the office. */
    public enum Kind {
        BODY,
        UNIT
    }

    public Body {
        Required.texts("một cơ quan, đơn vị", code, name);
        Required.that(validFrom != null && kind != null, "cơ quan «" + code + "» cần kind và validFrom");
        Optional<LocalDate> end = validTo;
        LocalDate start = validFrom;
        Required.that(
                end.map(last -> !last.isBefore(start)).orElse(true), "cơ quan «" + code + "» hết trước khi bắt đầu");
        Required.that(
                successorCode.isEmpty() || end.isPresent(),
                "cơ quan «" + code + "» có cơ quan kế thừa thì phải có validTo");
        Required.that(
                agencyCode.stream().allMatch(AgencyCode::valid),
                "cơ quan «" + code + "» có agencyCode sai; " + AgencyCode.EXPECTED);
        shortName = shortName == null ? name : shortName;
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !endedBefore(day);
    }

    /** Whether the text says the full or the short name, in whatever case. */
    public boolean namedIn(String text) {
        String searched = text.toLowerCase(Locale.ROOT);
        return searched.contains(name.toLowerCase(Locale.ROOT))
                || searched.contains(shortName.toLowerCase(Locale.ROOT));
    }

    boolean calledAs(String codeOrName) {
        return Stream.of(code, name, shortName).anyMatch(codeOrName::equalsIgnoreCase);
    }

    boolean endedBefore(LocalDate day) {
        return validTo.map(day::isAfter).orElse(false);
    }
}
