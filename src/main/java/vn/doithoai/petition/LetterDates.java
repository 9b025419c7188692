package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.IssuedDocuments;
import vn.doithoai.document.IssuedNumber;

/** When a petition's letter was issued: what is done with it afterwards may fail for days without making it late. */
@Component
class LetterDates {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final IssuedDocuments documents;
    private final Clock clock;

    LetterDates(IssuedDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** The end of the day of issue, but not later than now; now when no such letter is on file. */
    LocalDateTime issuedAt(String caseNumber, DocumentKind kind) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate day = Optional.ofNullable(
                        documents.newest(kind, List.of(caseNumber)).get(caseNumber))
                .flatMap(letter -> letter.issued())
                .map(IssuedNumber::issuedOn)
                .orElse(now.toLocalDate());
        return day.isBefore(now.toLocalDate()) ? day.atTime(END_OF_DAY) : now;
    }
}
