package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ISO dates among a document's facts, by the name of the fact, at whatever depth. */
record FactDates(Map<String, Set<LocalDate>> byName) {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T.*)?");
    private static final int DATE_LENGTH = 10;

    static FactDates of(Map<String, Object> facts) {
        FactDates dates = new FactDates(new HashMap<>());
        dates.read("", facts);
        return dates;
    }

    Set<LocalDate> days(String... names) {
        Set<LocalDate> days = new HashSet<>();
        for (String name : names) {
            days.addAll(byName.getOrDefault(name, Set.of()));
        }
        return days;
    }

    private void read(String name, Object fact) {
        if (fact instanceof Map<?, ?> map) {
            map.forEach((key, value) -> read(key.toString(), value));
        } else if (fact instanceof List<?> list) {
            list.forEach(item -> read(name, item));
        } else if (fact instanceof String text && ISO.matcher(text).matches()) {
            byName.computeIfAbsent(name, key -> new HashSet<>()).add(LocalDate.parse(text.substring(0, DATE_LENGTH)));
        }
    }
}
