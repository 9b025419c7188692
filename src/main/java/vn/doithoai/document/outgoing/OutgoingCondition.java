package vn.doithoai.document.outgoing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.engine.SearchText;

/**
 * The condition of a query and its parameters. A line that is covered is found by its number alone: a word that finds it
 * would tell what it is about.
 *
 * @param sql without {@code where}
 */
record OutgoingCondition(String sql, Map<String, Object> parameters) {

    static OutgoingCondition of(OutgoingFilter filter, OutgoingSight sight) {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>(sight.parameters());
        filter.symbol().ifPresent(symbol -> add(parts, values, "e.symbol = :symbol", "symbol", symbol));
        filter.year().ifPresent(year -> add(parts, values, "e.number_year = :year", "year", year));
        filter.signer().ifPresent(signer -> add(parts, values, "e.signer = :signer", "signer", signer));
        filter.from().ifPresent(day -> add(parts, values, "e.issued_on >= :from", "from", day));
        filter.to().ifPresent(day -> add(parts, values, "e.issued_on <= :to", "to", day));
        filter.documents().ifPresent(ids -> documents(parts, values, ids));
        filter.text().ifPresent(text -> search(parts, values, text, sight));
        return new OutgoingCondition(String.join(" and ", parts), values);
    }

    private static void documents(List<String> parts, Map<String, Object> values, List<String> ids) {
        if (ids.isEmpty()) {
            parts.add("1 = 0");
        } else {
            add(parts, values, "e.document_id in (:documents)", "documents", ids);
        }
    }

    private static void search(List<String> parts, Map<String, Object> values, String text, OutgoingSight sight) {
        int number = 0;
        for (String pattern : SearchText.patterns(text)) {
            String word = "word" + number++;
            String found = "(e.search_number like :%1$s escape '!' or %2$s and e.search_text like :%1$s escape '!')";
            add(parts, values, found.formatted(word, sight.condition()), word, pattern);
        }
    }

    private static void add(List<String> parts, Map<String, Object> values, String part, String name, Object value) {
        parts.add(part);
        values.put(name, value);
    }
}
