package vn.doithoai.document.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.engine.InvalidInputException;

/**
 * What a checker or signer decided in the form.
 *
 * @param passed false: back to the drafter
 */
record Decision(boolean passed, Optional<String> remarks) {

    static Decision take(DelegateTask task) {
        return of(DocumentVariables.DECISION.require(task), task);
    }

    /** A task that was begun with a form of before there was a choice asks for none. */
    static Decision takeOrPass(DelegateTask task) {
        return of(DocumentVariables.DECISION.take(task).orElse("pass"), task);
    }

    private static Decision of(String choice, DelegateTask task) {
        Optional<String> remarks = DocumentVariables.REMARKS.take(task);
        return switch (choice) {
            case "pass" -> new Decision(true, remarks);
            case "return" -> new Decision(false, remarks);
            default -> throw new InvalidInputException("Lựa chọn không hợp lệ. Vui lòng chọn đạt hoặc trả lại.");
        };
    }

    /** Carries the decision out and leaves its direction for the gateway. */
    static void apply(DelegateTask task, Review review, Step step) {
        Decision decision = take(task);
        String document = DocumentVariables.DOCUMENT_ID.get(task);
        if (decision.passed) {
            review.pass(document, step, CurrentUser.of(task));
        } else {
            review.sendBack(document, step, CurrentUser.of(task), decision.remarks);
        }
        DocumentVariables.RETURNED.set(task, !decision.passed);
    }
}
