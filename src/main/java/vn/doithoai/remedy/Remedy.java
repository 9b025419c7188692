package vn.doithoai.remedy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One fault in an issued document, and what is done about it.
 *
 * @param caseNumber e.g. {@code XL-2025-0001}
 * @param documentId the faulty document
 * @param reason what is wrong with it, in the words of who saw it
 * @param details lines {@code printed | correct} of a correction; empty for other ways
 * @param remarks of the head, given with a refusal
 * @param remedyDocumentId the document that puts it right, as soon as it is drafted
 */
public record Remedy(
        String id,
        String caseNumber,
        String documentId,
        RemedyWay way,
        String reason,
        List<String> details,
        RemedyState state,
        String requestedBy,
        LocalDateTime requestedAt,
        Optional<String> decidedBy,
        Optional<LocalDateTime> decidedAt,
        Optional<String> remarks,
        Optional<String> remedyDocumentId) {

    public Remedy {
        details = List.copyOf(details);
    }

    /** Whether it has not come to an end. */
    public boolean running() {
        return state == RemedyState.REQUESTED || state == RemedyState.APPROVED;
    }
}
