package vn.doithoai.remedy;

import java.util.List;

/**
 * What somebody asks for who saw a fault in an issued document.
 *
 * @param reason what is wrong; printed on a recall notice, save in a secret case
 * @param details of a correction: lines {@code printed | correct}
 */
public record RemedyRequest(String documentId, RemedyWay way, String reason, List<String> details) {

    public RemedyRequest {
        details = List.copyOf(details);
    }
}
