package vn.doithoai.plan;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.calendar.VietnameseDate;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.IssuedNumber;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;

/** Refuses a plan that cannot be taken, and knows what a year's plan is numbered. */
@Component
class PlanRules {

    private static final int MOST_ROUNDS = 24;
    private static final int MOST_TASKS = 40;
    private static final int TASK_LENGTH = 2000;

    private final DocumentRegister documents;
    private final DocumentFates fates;
    private final FontCoverage font;
    private final PlanTerm term;

    PlanRules(DocumentRegister documents, DocumentFates fates, FontCoverage font, PlanTerm term) {
        this.documents = documents;
        this.fates = fates;
        this.font = font;
        this.term = term;
    }

    /** @throws InvalidInputException when no plan for that year can be wanted now */
    void requireYear(int year) {
        if (!term.plausible(year)) {
            throw new InvalidInputException(
                    "Kế hoạch chỉ lập cho năm nay hoặc năm sau; năm %d không hợp lệ.".formatted(year));
        }
    }

    /** @throws InvalidInputException when there is too much or too little of something, or it cannot be printed */
    void requirePrintable(PlanEntry entry) {
        requireBetween("Các lần đối thoại", entry.rounds().size(), MOST_ROUNDS);
        requireBetween("Tổ chức thực hiện", entry.tasks().size(), MOST_TASKS);
        entry.rounds().forEach(round -> font.require(round.theme() + " " + round.unit()));
        for (String task : entry.tasks()) {
            if (task.length() > TASK_LENGTH) {
                throw new InvalidInputException("Tổ chức thực hiện: mỗi dòng tối đa %d ký tự.".formatted(TASK_LENGTH));
            }
            font.require(task);
        }
    }

    /** What to tell whoever wants a second plan for a year. */
    InvalidInputException second(String caseNumber, int year) {
        return new InvalidInputException(issued(caseNumber)
                .map(issued ->
                        ("Năm %d đã có Kế hoạch số %s ngày %s (hồ sơ %s). Muốn thay đổi, hãy mở văn bản đó và chọn"
                                        + " “Thay thế” để ban hành kế hoạch thay thế.")
                                .formatted(
                                        year,
                                        issued.reference(),
                                        VietnameseDate.numeric(issued.issuedOn()),
                                        caseNumber))
                .orElseGet(() ->
                        ("Năm %d đã có dự thảo kế hoạch (hồ sơ %s) đang được xử lý. Muốn thay đổi, hãy sửa dự thảo"
                                        + " đó ở thẻ Hồ sơ; khi đã ban hành thì dùng “Thay thế”.")
                                .formatted(year, caseNumber)));
    }

    /** Whether it leaves no room for another: in force, a draft, or about to become one. */
    boolean holdsTheYear(AnnualPlan plan) {
        return editions(plan.caseNumber()).findAny().isEmpty()
                || editions(plan.caseNumber())
                        .anyMatch(document -> document.state() != DocumentState.WITHDRAWN && fates.stands(document));
    }

    private Stream<Document> editions(String caseNumber) {
        return documents.ofOwner(caseNumber).stream().filter(document -> document.kind() == DocumentKind.PLAN);
    }

    /** Of the plan that is in force: the newest, where one replaced another; none that was recalled. */
    Optional<IssuedNumber> issued(String caseNumber) {
        return editions(caseNumber)
                .filter(fates::stands)
                .map(Document::issued)
                .flatMap(Optional::stream)
                .reduce((older, newer) -> newer);
    }

    private static void requireBetween(String label, int size, int most) {
        if (size < 1 || size > most) {
            throw new InvalidInputException("“%s” phải có từ 1 đến %d dòng.".formatted(label, most));
        }
    }
}
