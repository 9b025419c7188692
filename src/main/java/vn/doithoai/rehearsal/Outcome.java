package vn.doithoai.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.doithoai.conference.Round;

/**
 * How a rehearsal ended.
 *
 * @param unused steps of the case for which no task ever came up
 */
record Outcome(List<Round> rounds, List<CaseFile.Step> unused) {

    /** In words, one line each. */
    Stream<String> lines() {
        return Stream.concat(rounds.stream().map(Outcome::line), unused.stream().map(Outcome::line));
    }

    private static String line(Round round) {
        return "Hội nghị %s: %s."
                .formatted(round.caseNumber(), round.state().title().toLowerCase(Locale.ROOT));
    }

    private static String line(CaseFile.Step step) {
        String document = step.document().map(kind -> ", văn bản " + kind).orElse("");
        return "Lưu ý: bước %s (%s%s) trong tệp tình huống không được dùng đến."
                .formatted(step.task(), step.by(), document);
    }
}
