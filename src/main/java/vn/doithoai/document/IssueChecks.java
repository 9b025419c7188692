package vn.doithoai.document;

import java.util.List;
import java.util.stream.Stream;
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

    /** @throws InvalidInputException when the document may not be passed on by anyone as it is */
    void requirePassable(Document document) {
        refuse(checks.orderedStream().flatMap(check -> check.barriers(document).stream()));
    }

    /** @throws InvalidInputException naming all faults, so that they can be put right in one go */
    void require(Document document) {
        refuse(checks.orderedStream().flatMap(check -> check.faults(document).stream()));
    }

    private static void refuse(Stream<String> found) {
        List<String> faults = found.distinct().toList();
        if (!faults.isEmpty()) {
            throw new InvalidInputException("Chưa thể trình hoặc phát hành văn bản. " + String.join(" ", faults));
        }
    }
}
