package vn.doithoai.document.process;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.doithoai.document.Issuing;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.engine.FormDates;

/** What the records clerk entered: number and date of the office's own system, or that the document goes back. */
record Numbering(Decision decision, Optional<Integer> ownNumber, Optional<LocalDate> ownDate) {

    static Numbering take(DelegateTask task) {
        return new Numbering(
                Decision.takeOrPass(task),
                DocumentVariables.OWN_NUMBER.take(task),
                FormDates.date(DocumentVariables.OWN_DATE, task));
    }

    /** Carries it out and leaves its direction for the gateway. */
    void apply(DelegateTask task, Issuing issuing) {
        String document = DocumentVariables.DOCUMENT_ID.get(task);
        if (decision.passed()) {
            issuing.issue(document, CurrentUser.of(task), ownNumber, ownDate);
        } else {
            issuing.sendBack(document, CurrentUser.of(task), decision.remarks());
        }
        DocumentVariables.RETURNED.set(task, !decision.passed());
    }
}
