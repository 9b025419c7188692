package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's table of deadlines is the rules file's, or the build fails. */
class DeadlineTableTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- deadlines:begin -->\n";
    private static final String END = "<!-- deadlines:end -->";

    private final String table = "\n" + new DeadlineTable(StatutoryTerms.shipped()).markdown() + "\n";

    @Test
    void readmeShowsTheRulesInForce() throws IOException {
        if (Boolean.getBoolean("deadlines.write")) {
            write();
        }
        String readme = Files.readString(README);
        assertThat(readme).as("README.md giữ hai dấu mốc của bảng thời hạn").contains(BEGIN, END);
        assertThat(readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)))
                .as("Bảng thời hạn trong README.md lệch với rules/terms.yaml; sinh lại bằng: "
                        + "./mvnw test -Dtest=DeadlineTableTest -Ddeadlines.write=true")
                .isEqualTo(table);
    }

    @Test
    void everyVersionHasItsLine() {
        StatutoryTerms.shipped()
                .all()
                .forEach(term -> assertThat(table)
                        .contains("| " + term.name() + " | ")
                        .contains(term.source())
                        .contains("từ " + VietnameseDate.numeric(term.validFrom())));
    }

    private void write() throws IOException {
        String readme = Files.readString(README);
        Files.writeString(
                README,
                readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
                        + table
                        + readme.substring(readme.indexOf(END)));
    }
}
