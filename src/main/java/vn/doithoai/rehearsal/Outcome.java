package vn.doithoai.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.doithoai.conference.Round;

/**
 * How a rehearsal ended.
 *
 * @param open commitments that outlive it, in words
 * @param unused steps of the case for which no task ever came up
 */
record Outcome(List<Round> rounds, List<String> open, List<CaseFile.Step> unused) {

    /** In words, one line each. */
    Stream<String> lines() {
        return Stream.of(
                        rounds.stream().map(Outcome::line),
                        open.stream(),
                        unused.stream().map(Outcome::line))
                .flatMap(lines -> lines);
    }

    private static String line(Round round) {
        return "Hội nghị %s: %s."
                .formatted(round.caseNumber(), round.state().title().toLowerCase(Locale.ROOT));
    }

    private static String line(CaseFile.Step step) {
        String document = step.document().map(kind -> ", văn bản " + kind).orElse("");
        String subject = step.subject().map(number -> ", hồ sơ " + number).orElse("");
        return "Lưu ý: bước %s (%s%s%s) trong tệp tình huống không được dùng đến."
                .formatted(step.task(), step.by(), document, subject);
    }
}
