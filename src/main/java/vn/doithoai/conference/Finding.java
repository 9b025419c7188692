package vn.doithoai.conference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the rules say against a schedule.
 *
 * @param severity an error must be corrected; a warning may be accepted with a reason
 * @param message a full Vietnamese sentence with the legal source where there is one
 */
public record Finding(Severity severity, String message) {

    public enum Severity {
        ERROR("Lỗi"),
        WARNING("Cảnh báo");

        private final String title;

        Severity(String title) {
            this.title = title;
        }
    }

    static Finding error(String message) {
        return new Finding(Severity.ERROR, message);
    }

    static Finding warning(String message) {
        return new Finding(Severity.WARNING, message);
    }

    public static boolean anyError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity == Severity.ERROR);
    }

    /** One finding per line, as forms show them. */
    public static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "- %s: %s".formatted(finding.severity.title, finding.message))
                .collect(Collectors.joining("\n"));
    }
}
