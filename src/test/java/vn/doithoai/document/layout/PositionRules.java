package vn.doithoai.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.document.render.Printing;

/** What stands beside, below and in the middle of what: Phụ lục I, mục IV, the plan of the elements. */
final class PositionRules {

    private PositionRules() {}

    static List<LayoutRule> rules() {
        return List.of(
                new SimpleRule("body left, nation right, on one height", "mục IV, ô 1, 2", PositionRules::head),
                new SimpleRule(
                        "left head centred on the issuing body",
                        "mục IV, ô 2, 3, 5b, 10b",
                        document -> centred(
                                document,
                                Element.ISSUING_BODY,
                                Element.SUPERIOR_BODY,
                                Element.NUMBER,
                                Element.LETTER_SUBJECT,
                                Element.URGENCY,
                                Element.DRAFT_MARK)),
                new SimpleRule(
                        "right head centred on the nation",
                        "mục IV, ô 1, 4",
                        document -> centred(document, Element.NATION, Element.MOTTO, Element.PLACE_AND_DATE)),
                new SimpleRule(
                        "number and date on one height",
                        "mục IV, ô 3, 4",
                        document -> level(document, Element.NUMBER, Element.PLACE_AND_DATE)),
                new SimpleRule("V/v 6 points below the number", "mục II.5", PositionRules::letterSubject),
                new SimpleRule(
                        "kind and subject centred",
                        "mục IV, ô 5a",
                        document -> middle(document, Element.KIND, Element.SUBJECT)),
                new SimpleRule(
                        "heads of appendices centred",
                        "mục III.1",
                        document -> middle(
                                document, Element.APPENDIX_LABEL, Element.APPENDIX_TITLE, Element.APPENDIX_SOURCE)),
                new SimpleRule("a long addressee goes on below its name", "mục IV, ô 9a", PositionRules::addressee),
                new SimpleRule("name below its title", "mục IV, ô 7a, 7b", PositionRules::names),
                new SimpleRule(
                        "recipients left, signature right, on one height", "mục IV, ô 7a, 9b", PositionRules::signing));
    }

    private static List<String> head(MeasuredDocument document) {
        List<MeasuredParagraph> left = document.all(Element.SUPERIOR_BODY);
        List<MeasuredParagraph> right = document.all(Element.NATION);
        if (left.isEmpty() || right.isEmpty()) {
            return List.of("the head lacks the superior body or the nation");
        }
        return beside(left.get(0), right.get(0));
    }

    private static List<String> beside(MeasuredParagraph left, MeasuredParagraph right) {
        boolean apart =
                left.shape().left() < right.shape().left() && left.place().level(right.place());
        return apart ? List.of() : List.of(left.brief() + " is not beside " + right.brief());
    }

    private static List<String> centred(MeasuredDocument document, Element axis, Element... others) {
        Optional<MeasuredParagraph> on = document.each(axis).findFirst();
        return Stream.of(others)
                .flatMap(document::each)
                .filter(other ->
                        on.isEmpty() || !other.shape().centredWith(on.get().shape()))
                .map(other -> other.brief() + " is not centred with " + axis)
                .toList();
    }

    private static List<String> level(MeasuredDocument document, Element one, Element other) {
        return document.each(one)
                .flatMap(left -> document.each(other).flatMap(right -> beside(left, right).stream()))
                .toList();
    }

    private static List<String> middle(MeasuredDocument document, Element... elements) {
        return Stream.of(elements)
                .flatMap(document::each)
                .filter(one ->
                        !one.shape().centredAt(document.middle(one.place().section())))
                .map(one -> one.brief() + " is not in the middle")
                .toList();
    }

    private static List<String> letterSubject(MeasuredDocument document) {
        return document.each(Element.LETTER_SUBJECT)
                .filter(subject -> subject.shape().before().orElse(6) < 5.9)
                .map(subject -> subject.brief() + " is " + subject.shape())
                .toList();
    }

    private static List<String> addressee(MeasuredDocument document) {
        String before = "Kính gửi: ";
        double name = Printing.plainWidth(before, 14);
        return document.each(Element.ADDRESSEE)
                .filter(line -> line.starts(before))
                .filter(line -> Math.abs(line.shape().hang().orElse(name) - name) > 1)
                .map(line -> line.brief() + " is " + line.shape())
                .toList();
    }

    private static List<String> names(MeasuredDocument document) {
        List<MeasuredParagraph> titles = document.all(Element.SIGNER_TITLE);
        return document.each(Element.SIGNER_NAME)
                .filter(name -> titles.stream()
                        .noneMatch(title -> title.shape().centredWith(name.shape())
                                && title.place().height() < name.place().height()))
                .map(name -> name.brief() + " is not centred below a title")
                .toList();
    }

    private static List<String> signing(MeasuredDocument document) {
        List<MeasuredParagraph> titles = document.all(Element.SIGNER_TITLE);
        List<String> faults = new ArrayList<>();
        if (document.content().signatures().size() > 1) {
            faults.addAll(beside(titles.get(0), titles.get(titles.size() - 1)));
            return faults;
        }
        document.each(Element.RECIPIENTS_LABEL).forEach(label -> faults.addAll(beside(label, titles.get(0))));
        titles.stream()
                .filter(title -> title.shape().centre().orElse(0) < document.middle(0))
                .forEach(title -> faults.add(title.brief() + " does not stand in the right half"));
        return faults;
    }
}
