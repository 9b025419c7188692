package vn.doithoai.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person who acts for the office.
 *
 * @param username sign-in name, where the person uses the system
 * @param name without title or degree, as it stands below a signature
 * @param signatureLines capital lines above the name; empty for officials who do not sign documents
 * @param validTo last day in this position; empty while it lasts
 */
public record Official(
        Optional<String> username,
        String name,
        String positionTitle,
        List<String> signatureLines,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    public Official {
        Required.texts("một cán bộ", name, positionTitle);
        Required.that(validFrom != null, "cán bộ «" + positionTitle + "» cần validFrom");
        signatureLines = signatureLines == null ? List.of() : List.copyOf(signatureLines);
        // An office is led by one head; "thay mặt" is for collective bodies (Nghị định 30/2020/NĐ-CP, Phụ lục I).
        Required.that(
                signatureLines.stream().noneMatch(line -> line.startsWith("TM.")),
                "«" + positionTitle + "» không được ký TM.: chỉ cơ quan làm việc theo chế độ tập thể mới ký thay mặt");
    }

    public boolean inOfficeOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
    }
}
