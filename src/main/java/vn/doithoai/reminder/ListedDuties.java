package vn.doithoai.reminder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.document.Document;

/** What a stored letter lists, as its own facts have it. */
final class ListedDuties {

    private ListedDuties() {}

    record Line(String caseNumber, String due) {}

    static List<Line> of(Document document) {
        List<?> duties = (List<?>)
                Optional.ofNullable(document.content().facts().get("duties")).orElse(List.of());
        return duties.stream()
                .map(duty -> (Map<?, ?>) duty)
                .map(duty -> new Line(String.valueOf(duty.get("caseNumber")), String.valueOf(duty.get("due"))))
                .toList();
    }
}
