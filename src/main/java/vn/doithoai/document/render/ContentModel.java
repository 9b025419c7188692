package vn.doithoai.document.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Letterhead;
import vn.doithoai.document.DocumentContent.Reference;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Marks;

/**
 * What the templates see: the facts under their own names, the document's fixed elements under {@code content}, all
 * texts cleaned (see {@link TypedFacts}), and the few functions a layout needs. Everything is a map, a list or a plain value, so that a template can reach nothing
 * else of the application.
 */
final class ContentModel {

    private final DocumentContent content;
    private final TextWidths widths;

    ContentModel(DocumentContent content, TextWidths widths) {
        this.content = content;
        this.widths = widths;
    }

    /** @param layout the library of macros that turns the content into one output, below {@code templates/layout/} */
    Map<String, Object> forLayout(String layout) {
        Map<String, Object> model = TypedFacts.cleaned(content.facts());
        model.put("content", TypedFacts.cleaned(elements()));
        model.put("layout", "/layout/" + layout + ".ftl");
        model.put("moment", new MomentFunction());
        model.put("oneParagraph", new OneParagraphFunction());
        model.put("boldWidth", widths.bold());
        model.put("plainWidth", widths.plain());
        model.put("unbroken", new UnbrokenNumbersFunction());
        return model;
    }

    private Map<String, Object> elements() {
        return Map.ofEntries(
                Map.entry("title", content.kind().title()),
                Map.entry("dated", content.kind() != DocumentKind.MINUTES),
                Map.entry("letter", content.kind().letter()),
                Map.entry("numbered", content.kind().numbered()),
                Map.entry("letterhead", letterhead(content.letterhead())),
                Map.entry("reference", reference(content.reference())),
                Map.entry("subject", content.subject()),
                Map.entry("addressees", content.addressees()),
                Map.entry("legalBases", content.legalBases()),
                Map.entry("additions", content.additions()),
                Map.entry("recipients", content.recipients()),
                Map.entry("marks", marks(content.marks())),
                Map.entry("signatures", signatures(content.signatures())));
    }

    private static Map<String, Object> letterhead(Letterhead letterhead) {
        return Map.of(
                "superiorBody", letterhead.superiorBody(),
                "superiorShort", letterhead.superiorShort(),
                "issuingShort", letterhead.issuingShort(),
                "place", letterhead.place());
    }

    private static Map<String, Object> reference(Reference reference) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "notation", reference.notation(),
                "month", reference.month(),
                "year", reference.year(),
                "issued", reference.issued()));
        reference.number().ifPresent(number -> model.put("number", number));
        reference.day().ifPresent(day -> model.put("day", day));
        return model;
    }

    private static Map<String, Object> marks(Marks marks) {
        Map<String, Object> model = new HashMap<>();
        marks.urgency().ifPresent(urgency -> model.put("urgency", urgency.title()));
        marks.replaces().ifPresent(replaced -> model.put("replaces", replaced));
        return model;
    }

    private static List<Map<String, Object>> signatures(List<Signature> signatures) {
        return signatures.stream()
                .map(signature -> Map.<String, Object>of("lines", signature.lines(), "name", signature.name()))
                .toList();
    }
}
