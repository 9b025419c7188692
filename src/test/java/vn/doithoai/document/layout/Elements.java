package vn.doithoai.document.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.Urgency;

/** Finds the elements of a document by what they say and where they stand, never by how they are printed. */
final class Elements {

    private static final String HEADING = "([IVX]+|\\d+)\\. .*[^.;:…]";

    private final DocumentContent content;
    private final List<MeasuredParagraph> main;
    private final Map<Element, List<MeasuredParagraph>> found = new EnumMap<>(Element.class);

    private Elements(MeasuredDocument document) {
        content = document.content();
        main = document.paragraphs().stream()
                .filter(paragraph ->
                        paragraph.place().section() == 0 && !paragraph.place().cell())
                .toList();
        int body = head();
        int signing = signing(body);
        middle(main.subList(body, signing));
        foot(main.subList(signing, main.size()));
        document.paragraphs().stream().filter(one -> one.place().cell()).forEach(cell -> add(Element.CELL, cell));
        for (int section = 1; section < document.sections(); section++) {
            appendix(document, section);
        }
    }

    static Elements of(MeasuredDocument document) {
        return new Elements(document);
    }

    List<MeasuredParagraph> all(Element element) {
        return found.getOrDefault(element, List.of());
    }

    /** Everything above the text; answers where that begins. */
    private int head() {
        String place = content.letterhead().place();
        String urgency = content.marks().urgency().map(Urgency::title).orElse("");
        int body = IntStream.of(
                        one(
                                Element.SUPERIOR_BODY,
                                text -> text.says(content.letterhead().superiorShort())),
                        one(
                                Element.ISSUING_BODY,
                                text -> text.says(content.letterhead().issuingShort())),
                        one(Element.NATION, text -> text.says("Cộng hòa xã hội chủ nghĩa Việt Nam")),
                        one(Element.MOTTO, text -> text.says("Độc lập - Tự do - Hạnh phúc")),
                        one(Element.NUMBER, text -> text.starts("Số:")),
                        one(Element.PLACE_AND_DATE, text -> text.starts(place + ", ngày")),
                        one(Element.LETTER_SUBJECT, text -> text.starts("V/v ")),
                        one(Element.DRAFT_MARK, text -> text.says("Dự thảo")),
                        one(Element.URGENCY, text -> text.says(urgency)))
                .max()
                .orElseThrow();
        int kind = content.kind().letter()
                ? 0
                : one(Element.KIND, text -> text.says(content.kind().title()));
        if (kind > 0) {
            add(Element.SUBJECT, main.get(kind));
        }
        return Math.max(body, kind == 0 ? 0 : kind + 1);
    }

    /** Answers the index behind it, 0 if there is none. */
    private int one(Element element, Predicate<MeasuredParagraph> is) {
        for (int index = 0; index < main.size(); index++) {
            if (is.test(main.get(index))) {
                add(element, main.get(index));
                return index + 1;
            }
        }
        return 0;
    }

    private int signing(int from) {
        int index = from;
        while (index < main.size() && !main.get(index).says("Nơi nhận:") && !signs(main.get(index))) {
            index++;
        }
        return index;
    }

    private boolean signs(MeasuredParagraph text) {
        return text.text().matches("(TM|KT|TL|TUQ|Q)\\. .*")
                || content.signatures().stream()
                        .flatMap(signature -> signature.lines().stream())
                        .anyMatch(text::says);
    }

    private void middle(List<MeasuredParagraph> middle) {
        boolean listed = false;
        int addressed = 0;
        for (MeasuredParagraph text : middle) {
            listed = listed
                    && text.starts("- ")
                    && addressed < content.addressees().size();
            if (text.starts("Kính gửi") || listed) {
                addressed += text.says("Kính gửi:") ? 0 : 1;
                listed = true;
                add(Element.ADDRESSEE, text);
            } else if (rests(text)) {
                add(Element.LEGAL_BASIS, text);
            } else {
                add(text.text().matches(HEADING) ? Element.HEADING : Element.BODY, text);
            }
        }
    }

    /** A round's documents rest on the year's plan besides the law. */
    private boolean rests(MeasuredParagraph text) {
        boolean first = all(Element.BODY).isEmpty() && all(Element.HEADING).isEmpty();
        return first && (text.starts("Căn cứ ") || text.starts("Thực hiện Kế hoạch số "));
    }

    private void foot(List<MeasuredParagraph> foot) {
        for (MeasuredParagraph text : foot) {
            boolean name = content.signatures().stream().anyMatch(signature -> text.says(signature.name()));
            if (text.says("Nơi nhận:")) {
                add(Element.RECIPIENTS_LABEL, text);
            } else {
                add(signs(text) ? Element.SIGNER_TITLE : name ? Element.SIGNER_NAME : Element.RECIPIENT, text);
            }
        }
    }

    private void appendix(MeasuredDocument document, int section) {
        List<MeasuredParagraph> lines = document.paragraphs().stream()
                .filter(paragraph -> paragraph.place().section() == section
                        && !paragraph.place().cell())
                .toList();
        add(Element.APPENDIX_LABEL, lines.get(0));
        add(Element.APPENDIX_TITLE, lines.get(1));
        lines.subList(2, lines.size()).forEach(line -> add(Element.APPENDIX_SOURCE, line));
    }

    private void add(Element element, MeasuredParagraph paragraph) {
        found.computeIfAbsent(element, key -> new ArrayList<>()).add(paragraph);
    }
}
