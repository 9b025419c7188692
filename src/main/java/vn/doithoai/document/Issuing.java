package vn.doithoai.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.GapFreeSeries;
import vn.doithoai.engine.InvalidInputException;

/** The records clerk's part: number and date at issue, never earlier, then the file. */
@Service
@Transactional
public class Issuing {

    private final DocumentRegister register;
    private final GapFreeSeries series;
    private final Review review;
    private final IssueChecks checks;
    private final IssueBook book;
    private final Clock clock;

    Issuing(
            DocumentRegister register,
            GapFreeSeries series,
            Review review,
            IssueChecks checks,
            IssueBook book,
            Clock clock) {
        this.register = register;
        this.series = series;
        this.review = review;
        this.checks = checks;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Gives number and date.
     *
     * @param ownNumber number given by the office's own document system; absent: the next of our series
     * @param ownDate date given there; absent: today
     * @throws InvalidInputException when the number is used, the date lies outside signing and today, or a check finds
     *     a fault in the document; then no number is taken
     */
    public IssuedNumber issue(String id, String clerk, Optional<Integer> ownNumber, Optional<LocalDate> ownDate) {
        if (ownDate.isPresent() && ownNumber.isEmpty()) {
            throw new InvalidInputException("Chỉ nhập ngày văn bản khi nhập số của hệ thống quản lý văn bản.");
        }
        review.pass(id, Step.ISSUE, clerk);
        Document document = register.get(id);
        checks.require(document);
        LocalDate on = ownDate.orElse(LocalDate.now(clock));
        checkDate(id, on);
        String symbol = document.kind().symbol();
        ownNumber.ifPresent(number -> checkFree(symbol, on.getYear(), number, document.notation()));
        int number = ownNumber.orElseGet(() -> next(symbol, on.getYear()));
        IssuedNumber issued = new IssuedNumber(number, document.notation(), on);
        number(id, issued);
        book.enter(register.get(id));
        return issued;
    }

    /**
     * A fault was seen at the last look: the document goes back to its drafter, and what was signed is signed no more.
     *
     * @throws InvalidInputException when the remarks are missing
     */
    public void sendBack(String id, String clerk, Optional<String> remarks) {
        review.sendBack(id, Step.ISSUE, clerk, remarks);
    }

    /** Puts an issued document on file; doing it again changes nothing. */
    public void file(String id) {
        register.markFiled(id, LocalDateTime.now(clock));
    }

    /** A colleague may have used the same number since it was found free: then the table refuses the second. */
    private void number(String id, IssuedNumber issued) {
        try {
            register.number(id, issued);
        } catch (DuplicateKeyException takenMeanwhile) {
            throw new InvalidInputException(
                    "Số %s vừa được cấp cho một văn bản khác. Vui lòng kiểm tra lại sổ văn bản đi rồi phát hành lại."
                            .formatted(issued.reference()));
        }
    }

    /** The next of the year's series, which goes on after the highest number from the office's own system. */
    private int next(String symbol, int year) {
        return series.next(symbol + "-" + year, () -> register.highestNumber(symbol, year));
    }

    private void checkDate(String id, LocalDate on) {
        LocalDate signedOn = register.signedAt(id).orElseThrow().toLocalDate();
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(signedOn)) {
            throw new InvalidInputException("Ngày văn bản phải từ ngày ký đến hôm nay.");
        }
    }

    private void checkFree(String symbol, int year, int number, String notation) {
        if (number < 1) {
            throw new InvalidInputException("Số văn bản phải là số nguyên dương.");
        }
        if (register.numberTaken(symbol, year, number)) {
            throw new InvalidInputException("Số %s đã được cấp trong năm %d. Vui lòng kiểm tra lại sổ văn bản đi."
                    .formatted(new IssuedNumber(number, notation, LocalDate.of(year, 1, 1)).reference(), year));
        }
    }
}
