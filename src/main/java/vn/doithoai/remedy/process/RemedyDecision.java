package vn.doithoai.remedy.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.doithoai.engine.InvalidInputException;

/** What the head decided in the form. */
record RemedyDecision(boolean approved, Optional<String> remarks) {

    static RemedyDecision take(DelegateTask task) {
        String choice = RemedyVariables.DECISION.require(task);
        Optional<String> remarks = RemedyVariables.REMARKS.take(task);
        return switch (choice) {
            case "approve" -> new RemedyDecision(true, remarks);
            case "refuse" -> new RemedyDecision(false, remarks);
            default ->
                throw new InvalidInputException("Lựa chọn không hợp lệ. Vui lòng chọn đồng ý hoặc không đồng ý.");
        };
    }
}
