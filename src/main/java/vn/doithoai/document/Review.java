package vn.doithoai.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;

/** The chain of hands: hand in, check content, check form, sign; each check may send the document back. */
@Service
@Transactional
public class Review {

    private final DocumentRegister register;
    private final DutySeparation duties;
    private final Authors authors;
    private final IssueChecks checks;
    private final JdbcClient jdbc;
    private final Clock clock;

    Review(
            DocumentRegister register,
            DutySeparation duties,
            Authors authors,
            IssueChecks checks,
            JdbcClient jdbc,
            Clock clock) {
        this.register = register;
        this.duties = duties;
        this.authors = authors;
        this.checks = checks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The user has done the step and passes the document on.
     *
     * @throws InvalidInputException when this user may not do it, or the draft has a fault that would keep it from issue
     */
    public void pass(String id, Step step, String user) {
        Document document = at(id, step);
        duties.check(document, authors.of(id), step, user);
        checks.requirePassable(document);
        if (step == Step.DRAFT) {
            // here its drafter can still correct what would be refused at issue, after everyone has signed off
            checks.require(document);
            authors.add(id, user);
        }
        if (step == Step.SIGN) {
            requirePlannedSigner(document, user);
            register.markSigned(id, LocalDateTime.now(clock));
        }
        register.pass(id, step, user);
    }

    /**
     * The user sends the document back to its drafter.
     *
     * @throws InvalidInputException when the remarks are missing
     */
    public void sendBack(String id, Step step, String user, Optional<String> remarks) {
        at(id, step);
        String text = remarks.map(String::strip)
                .orElseThrow(() -> new InvalidInputException(
                        "Khi trả lại văn bản, vui lòng ghi rõ ý kiến để người soạn thảo sửa."));
        jdbc.sql(
                        "insert into document_remark (document_id, seq, step, author, remark, made_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, remarks(id).size() + 1, step.name(), user, text, LocalDateTime.now(clock))
                .update();
        register.backToDraft(id);
    }

    /** All remarks on the document, oldest first. */
    public List<Remark> remarks(String id) {
        return jdbc.sql("select * from document_remark where document_id = ? order by seq")
                .param(id)
                .query((row, index) -> new Remark(
                        Step.valueOf(row.getString("step")),
                        row.getString("author"),
                        row.getString("remark"),
                        row.getObject("made_at", LocalDateTime.class)))
                .list();
    }

    private Document at(String id, Step step) {
        register.lock(id);
        Document document = register.get(id);
        if (document.state() != step.at()) {
            throw new InvalidInputException("Văn bản đang ở trạng thái “%s” nên không thể %s."
                    .formatted(document.state().title(), step.duty()));
        }
        return document;
    }

    private static void requirePlannedSigner(Document document, String user) {
        if (!document.content().signer().equals(user)) {
            throw new InvalidInputException("Văn bản này được trình người khác ký. "
                    + "Nếu cần đổi người ký, hãy trả lại để người soạn thảo chọn lại.");
        }
    }
}
