package vn.doithoai.petition.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Records;

/** Sends in what must be refused and looks whether anything was left behind. */
record Refusals(Desk desk, Records records) {

    private static final List<String> TABLES = List.of(
            "petition_letter", "petition", "petitioner", "petition_event", "ACT_RU_EXECUTION", "ACT_RU_VARIABLE");

    void all(Map<String, Fields> bad, Function<Fields, ThrowingCallable> submission) {
        Map<String, Integer> before = counts();
        SoftAssertions all = new SoftAssertions();
        bad.forEach((name, fields) -> {
            AtomicReference<String> told = new AtomicReference<>("");
            all.assertThatCode(() -> told.set(desk.refusal(submission.apply(fields))))
                    .as(name)
                    .doesNotThrowAnyException();
            all.assertThat(told.get())
                    .as(name)
                    .matches("(?s).*(Vui lòng|phải|không|cần|quá).*")
                    .doesNotContain("Exception");
            all.assertThat(counts()).as(name).isEqualTo(before);
        });
        all.assertAll();
        assertThat(bad).isNotEmpty();
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        TABLES.forEach(table -> counts.put(table, records.rows(table).size()));
        return counts;
    }
}
