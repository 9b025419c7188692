package vn.doithoai.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.TypedText;
import vn.doithoai.remedy.RemedyRequest;
import vn.doithoai.remedy.RemedyWay;

/**
 * What was typed into the form of a document's page by which a fault is reported. Public because the template engine
 * reads it.
 *
 * @param way CORRECT, REPLACE or RECALL
 * @param details of a correction, one line for each place: printed | correct
 */
public record RemedyInput(String way, String reason, String details) {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_DETAILS = 10_000;

    public RemedyInput {
        way = Objects.requireNonNullElse(way, "");
        reason = Objects.requireNonNullElse(reason, "");
        details = Objects.requireNonNullElse(details, "");
    }

    /** @throws InvalidInputException in words for the person */
    RemedyRequest read(String documentId) {
        RemedyWay chosen = Arrays.stream(RemedyWay.values())
                .filter(known -> known.name().equals(way))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("Vui lòng chọn cách xử lý."));
        String why = TypedText.of("Sai sót", reason, LONGEST_REASON).required().value();
        List<String> lines =
                TypedText.of("Nội dung đính chính", details, LONGEST_DETAILS).lines();
        return new RemedyRequest(documentId, chosen, why, lines);
    }
}
