package vn.doithoai.document;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.InvalidInputException;

/** Asks every {@link IssueCheck} there is; there may be none. */
@Component
class IssueChecks {

    private final ObjectProvider<IssueCheck> checks;

    IssueChecks(ObjectProvider<IssueCheck> checks) {
        this.checks = checks;
    }

    /** @throws InvalidInputException naming all faults, so that they can be put right in one go */
    void require(Document document) {
        List<String> faults = checks.orderedStream()
                .flatMap(check -> check.faults(document).stream())
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInputException("Chưa thể trình hoặc phát hành văn bản. " + String.join(" ", faults));
        }
    }
}
