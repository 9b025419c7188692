package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.document.IssuedLetters.Letter;
import vn.doithoai.petition.Petition.Answer;
import vn.doithoai.petition.Petition.Ending;

/**
 * Puts one petition into the words of the table.
 *
 * @param on the day on which running terms are judged
 * @param letters newest document of each case number
 * @param merged how many others each petition carries, by id
 * @param field name of a field's code
 * @param unit short name of a unit's code
 */
record ConsolidationWords(
        LocalDate on,
        Map<String, Letter> letters,
        Map<String, Integer> merged,
        UnaryOperator<String> field,
        UnaryOperator<String> unit) {

    /** What was written stands in full elsewhere; the table needs no more to tell what it is about. */
    private static final int LONGEST = 2000;

    private static final String UNSUMMARISED = "Chưa có tóm tắt";
    private static final String UNCLASSIFIED = "Chưa phân loại";

    ConsolidationRow row(int ordinal, Petition petition, Petitioner who, int signatories) {
        Optional<Classification> kind = petition.classification();
        return new ConsolidationRow(
                ordinal,
                petition.id(),
                petition.caseNumber(),
                Masking.of(who, signatories),
                content(petition, who),
                kind.map(Classification::field).map(field).orElse(UNCLASSIFIED),
                kind.map(Classification::competence).map(Competence::title).orElse(UNCLASSIFIED),
                kind.flatMap(this::settledBy).orElse(""),
                petition.ending().map(ending -> result(petition, ending)).orElse("Đang giải quyết"),
                form(petition),
                VietnameseDate.numeric(petition.dueOn()),
                petition.state().title(),
                note(petition));
    }

    /** Never what was written: nobody has looked yet whether it is a denunciation or names somebody. */
    private static String content(Petition petition, Petitioner who) {
        if (petition.classification().isEmpty()) {
            return UNCLASSIFIED;
        }
        String blackened = petition.classification()
                .flatMap(Classification::summary)
                .map(summary -> Redaction.of(who).blacken(summary.strip()))
                .orElse(UNSUMMARISED);
        return blackened.length() > LONGEST
                ? blackened
                                .substring(0, blackened.offsetByCodePoints(LONGEST - 1, 0))
                                .strip() + "…"
                : blackened;
    }

    private Optional<String> settledBy(Classification kind) {
        return kind.path() == HandlingPath.ANSWER || kind.path() == HandlingPath.SETTLE
                ? kind.unit().map(unit)
                : kind.authority().or(() -> kind.unit().map(unit));
    }

    private static String result(Petition petition, Ending ending) {
        Optional<Answer> promised = petition.answer().filter(answer -> ending.outcome() == Outcome.COMMITTED);
        return ending.outcome().title()
                + promised.flatMap(Answer::commitmentDue)
                        .map(due -> ", xong trước ngày " + VietnameseDate.numeric(due))
                        .orElse("");
    }

    private String form(Petition petition) {
        if (petition.ending()
                .filter(ending -> ending.outcome() == Outcome.ANSWERED_AT_SESSION)
                .isPresent()) {
            return AnswerForm.AT_SESSION.title();
        }
        return Optional.ofNullable(letters.get(petition.caseNumber()))
                .map(letter -> "%s số %s ngày %s"
                        .formatted(
                                letter.kind().title(),
                                letter.issued().reference(),
                                VietnameseDate.numeric(letter.issued().issuedOn())))
                .orElse("");
    }

    private String note(Petition petition) {
        List<String> notes = new ArrayList<>();
        int others = merged.getOrDefault(petition.id(), 0);
        if (others > 0) {
            notes.add("gộp thêm %02d kiến nghị trùng".formatted(others));
        }
        if (petition.extensions() > 0) {
            notes.add("đã gia hạn");
        }
        petition.ending()
                .map(Ending::daysLate)
                .filter(days -> days > 0)
                .ifPresent(days -> notes.add("chậm %02d ngày làm việc".formatted(days)));
        if (petition.ending().isEmpty() && petition.overdue(on)) {
            notes.add("quá hạn");
        }
        return String.join("; ", notes);
    }
}
