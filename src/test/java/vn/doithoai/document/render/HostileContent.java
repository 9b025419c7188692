package vn.doithoai.document.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Letterhead;
import vn.doithoai.document.DocumentContent.Reference;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.Marks;

/** A document in which every text that people can reach says something else. */
final class HostileContent {

    private static final String ISO = "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?";

    /**
     * Facts that are no text: the templates take dates apart, and choose what to print by the code of a group. Both come
     * from typed values (dates, enums), never from a person's text.
     */
    private static final Set<String> NO_TEXT = Set.of("code");

    private final UnaryOperator<String> replacement;
    private final Set<String> dates = new TreeSet<>();

    private HostileContent(UnaryOperator<String> replacement) {
        this.replacement = replacement;
    }

    /** The same text everywhere. */
    static DocumentContent everywhere(DocumentContent content, String text) {
        return new HostileContent(original -> text).of(content);
    }

    /** The same text everywhere, between the field's own marks, by which {@link PrintedFields} finds it again. */
    static DocumentContent marked(DocumentContent content, String text) {
        int[] field = {0};
        return new HostileContent(original -> PrintedFields.mark(field[0]++, text)).of(content);
    }

    /** The names of the facts that were left alone because they hold a date. */
    static Set<String> dates(DocumentContent content) {
        HostileContent walk = new HostileContent(original -> original);
        walk.of(content);
        return walk.dates;
    }

    private DocumentContent of(DocumentContent content) {
        return new DocumentContent(
                content.template(),
                content.kind(),
                letterhead(content.letterhead()),
                reference(content.reference()),
                replacement.apply(content.subject()),
                texts(content.addressees()),
                texts(content.legalBases()),
                facts(content.facts()),
                texts(content.additions()),
                texts(content.recipients()),
                content.signatures().stream()
                        .map(one -> new Signature(texts(one.lines()), replacement.apply(one.name())))
                        .toList(),
                new Marks(content.marks().urgency(), content.marks().replaces().map(replacement)));
    }

    private Letterhead letterhead(Letterhead letterhead) {
        return new Letterhead(
                replacement.apply(letterhead.superiorBody()),
                replacement.apply(letterhead.superiorShort()),
                replacement.apply(letterhead.issuingShort()),
                replacement.apply(letterhead.place()));
    }

    private Reference reference(Reference reference) {
        Optional<Integer> number = reference.number();
        String notation = replacement.apply(reference.notation());
        return new Reference(number, notation, reference.day(), reference.month(), reference.year());
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(replacement).toList();
    }

    private Map<String, Object> facts(Map<String, Object> facts) {
        Map<String, Object> hostile = new LinkedHashMap<>();
        facts.forEach((name, value) -> hostile.put(name, fact(name, value)));
        return hostile;
    }

    @SuppressWarnings("unchecked")
    private Object fact(String name, Object value) {
        if (value instanceof Map<?, ?> facts) {
            return facts((Map<String, Object>) facts);
        }
        if (value instanceof List<?> items) {
            List<Object> hostile = new ArrayList<>();
            items.forEach(item -> hostile.add(fact(name, item)));
            return hostile;
        }
        return value instanceof String text ? text(name, text) : value;
    }

    private String text(String name, String text) {
        if (text.matches(ISO)) {
            dates.add(name);
            return text;
        }
        return NO_TEXT.contains(name) ? text : replacement.apply(text);
    }
}
