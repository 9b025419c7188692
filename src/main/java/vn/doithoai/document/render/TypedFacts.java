package vn.doithoai.document.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts from people before a template works on them: composed and free of invisible characters, so that these cannot
 * hide anything from the layout's own rules, and without the mark {@code ./.}, which only the layout may set.
 */
final class TypedFacts {

    private static final String END_MARK = "./.";

    /** Characters of one text; no form takes in more, and a page beyond would be an attachment, not a paragraph. */
    private static final int LONGEST = 200_000;

    private TypedFacts() {}

    /**
     * The same fact with all its texts cleaned; numbers, functions and the like stay as they are.
     *
     * @throws UnrenderableTextException when a text is too long to be set
     */
    static Object cleaned(Object fact) {
        if (fact instanceof String text) {
            return cleaned(text);
        }
        if (fact instanceof List<?> facts) {
            List<Object> cleaned = new ArrayList<>(facts.size());
            facts.forEach(one -> cleaned.add(cleaned(one)));
            return cleaned;
        }
        return fact instanceof Map<?, ?> facts ? cleaned(facts) : fact;
    }

    /** The same for named facts. */
    static Map<String, Object> cleaned(Map<?, ?> facts) {
        Map<String, Object> cleaned = new LinkedHashMap<>();
        facts.forEach((name, fact) -> cleaned.put(name.toString(), cleaned(fact)));
        return cleaned;
    }

    private static String cleaned(String text) {
        if (text.length() > LONGEST) {
            throw new UnrenderableTextException(
                    "Văn bản có một đoạn dài %d ký tự, quá giới hạn %d ký tự. Vui lòng rút gọn hoặc đưa vào tài liệu kèm theo."
                            .formatted(text.length(), LONGEST));
        }
        String clean = OfficialTextFormat.normalise(text);
        while (clean.contains(END_MARK)) {
            clean = clean.replace(END_MARK, ".");
        }
        return clean;
    }
}
