package vn.doithoai.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.commitment.Commitment;
import vn.doithoai.conference.Round;

/**
 * How a rehearsal ended.
 *
 * @param open commitments that outlive it
 * @param unused steps of the case for which no task ever came up
 */
record Outcome(List<Round> rounds, List<Commitment> open, List<CaseFile.Step> unused) {

    /** In words, one line each. */
    Stream<String> lines() {
        Stream<String> ended = rounds.stream().map(round -> line(round));
        Stream<String> kept = open.stream().map(commitment -> line(commitment));
        Stream<String> left = unused.stream().map(step -> line(step));
        return Stream.of(ended, kept, left).flatMap(lines -> lines);
    }

    private static String line(Round round) {
        return "Hội nghị %s: %s."
                .formatted(round.caseNumber(), round.state().title().toLowerCase(Locale.ROOT));
    }

    private static String line(Commitment commitment) {
        return "Cam kết %s còn mở, hạn đến hết ngày %s."
                .formatted(
                        commitment.caseNumber(),
                        VietnameseDate.numeric(commitment.promise().due()));
    }

    private static String line(CaseFile.Step step) {
        String document = step.document().map(kind -> ", văn bản " + kind).orElse("");
        String subject = step.subject().map(number -> ", hồ sơ " + number).orElse("");
        return "Lưu ý: bước %s (%s%s%s) trong tệp tình huống không được dùng đến."
                .formatted(step.task(), step.by(), document, subject);
    }
}
