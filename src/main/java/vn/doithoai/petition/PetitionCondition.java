package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.engine.SearchText;

/**
 * The condition of a query and its parameters. What people typed becomes a parameter, never a part of the text; a
 * percent sign or underscore in it means itself.
 *
 * @param sql without {@code where}
 */
record PetitionCondition(String sql, Map<String, Object> parameters) {

    private static final String ACCENTED = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
            + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ";
    private static final String PLAIN = SearchText.of(ACCENTED);

    static PetitionCondition of(PetitionFilter filter, Sight sight, LocalDate today) {
        List<String> parts = new ArrayList<>(List.of(sight.condition()));
        Map<String, Object> values = new HashMap<>();
        filter.roundCaseNumber().ifPresent(round -> equal(parts, values, "round_case", round));
        filter.state().ifPresent(state -> equal(parts, values, "state", state.name()));
        filter.kind().ifPresent(kind -> equal(parts, values, "kind", kind.name()));
        filter.field().ifPresent(field -> equal(parts, values, "field", field));
        filter.unit().ifPresent(unit -> equal(parts, values, "unit", unit));
        filter.channel().ifPresent(channel -> equal(parts, values, "channel", channel.name()));
        if (filter.late()) {
            parts.add("p.late = true");
        }
        if (filter.overdue()) {
            parts.add(Overdue.SQL);
            values.put("today", today);
        }
        filter.text().ifPresent(text -> search(parts, values, text, sight));
        return new PetitionCondition(String.join(" and ", parts), values);
    }

    private static void equal(List<String> parts, Map<String, Object> values, String column, String value) {
        parts.add("p.%s = :%s".formatted(column, column));
        values.put(column, value);
    }

    /** Cases that answer to a word by their petitioner's name alone. */
    static PetitionCondition byName(String text) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        words(text, values).forEach(word -> parts.add("(%s and not %s)".formatted(named(word), written(word))));
        return new PetitionCondition("(" + String.join(" or ", parts) + ")", values);
    }

    private static void search(List<String> parts, Map<String, Object> values, String text, Sight sight) {
        words(text, values)
                .forEach(word -> parts.add(
                        sight.identities() ? "(%s or %s)".formatted(written(word), named(word)) : written(word)));
    }

    /** @return names of the parameters that hold the words */
    private static List<String> words(String text, Map<String, Object> values) {
        List<String> names = new ArrayList<>();
        for (String pattern : SearchText.patterns(text)) {
            String name = "word" + names.size();
            names.add(name);
            values.put(name, pattern);
        }
        values.put("accented", ACCENTED);
        values.put("plain", PLAIN);
        return names;
    }

    private static String written(String word) {
        String like = like(word);
        return "(p.search_text" + like + " or lower(p.case_number)" + like
                + " or lower(translate(coalesce(p.summary, ''), :accented, :plain))" + like + ")";
    }

    private static String named(String word) {
        return "exists (select 1 from petitioner s where s.letter_id = p.letter_id and s.search_name" + like(word)
                + ")";
    }

    private static String like(String word) {
        return " like :" + word + " escape '!'";
    }
}
