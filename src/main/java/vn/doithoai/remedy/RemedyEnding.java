package vn.doithoai.remedy;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Withdrawals;
import vn.doithoai.engine.InvalidInputException;

/** Ends a remedy before its document is out. */
@Service
@Transactional
public class RemedyEnding {

    private final RemedyRegister register;
    private final RemedyStarter starter;
    private final DocumentRegister documents;
    private final CaseSecrecy secrecy;
    private final Withdrawals withdrawals;

    RemedyEnding(
            RemedyRegister register,
            RemedyStarter starter,
            DocumentRegister documents,
            CaseSecrecy secrecy,
            Withdrawals withdrawals) {
        this.register = register;
        this.starter = starter;
        this.documents = documents;
        this.secrecy = secrecy;
        this.withdrawals = withdrawals;
    }

    /**
     * Stops whatever is being done about papers that name the people of a case, because the case became secret. What has
     * its number already is out; what must be recalled, those who may still see the case ask for anew.
     */
    public void caseBecameSecret(String caseNumber) {
        register.runningOf(caseNumber).stream()
                .filter(remedy -> secrecy.of(documents.get(remedy.documentId())) == Secrecy.NAMING)
                .filter(this::withdrawable)
                .forEach(starter::stop);
    }

    /**
     * Gives it up: the faulty document stays as it is.
     *
     * @throws InvalidInputException when it has ended, or its document has a number already
     */
    public void withdraw(String id) {
        Remedy remedy = register.get(id);
        if (!withdrawable(remedy)) {
            throw new InvalidInputException(
                    "Đề nghị này đã xử lý xong hoặc văn bản xử lý đã được cấp số nên không rút được.");
        }
        starter.stop(remedy);
        register.end(id, RemedyState.WITHDRAWN);
    }

    /** Whether {@link #withdraw} would be heard. */
    public boolean withdrawable(Remedy remedy) {
        return remedy.running() && draft(remedy).flatMap(Document::issued).isEmpty();
    }

    /** Its tasks are closed; so is its draft. */
    public void stopped(String id) {
        draft(register.get(id)).ifPresent(draft -> withdrawals.withdraw(draft.id()));
        register.end(id, RemedyState.STOPPED);
    }

    private Optional<Document> draft(Remedy remedy) {
        return remedy.remedyDocumentId().flatMap(documents::find);
    }
}
