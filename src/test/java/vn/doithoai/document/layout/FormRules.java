package vn.doithoai.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentKind;

/** Which elements a document has, and how its addressees, recipients, signatures and appendices are worded. */
final class FormRules {

    private static final Pattern DEGREE =
            Pattern.compile("^(GS|PGS|TS|ThS|CN|KS|BS|Ông|Bà)\\b.*", Pattern.UNICODE_CASE);
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private FormRules() {}

    static List<LayoutRule> rules() {
        return List.of(
                new SimpleRule("elements of the kind", "mục II.4, II.5", FormRules::elements),
                new SimpleRule(
                        "DỰ THẢO on drafts only", "khoản 3 điều 17 (number and day come at issue)", FormRules::draft),
                new SimpleRule(
                        "urgency framed",
                        "mục III.2",
                        document -> document.each(Element.URGENCY)
                                .filter(mark -> !mark.framed())
                                .map(MeasuredParagraph::text)
                                .toList()),
                new SimpleRule(
                        "legal bases end with ; and .",
                        "mục II.6",
                        document -> punctuated(document.all(Element.LEGAL_BASIS), "")),
                new SimpleRule("Kính gửi", "mục II.9", FormRules::addressed),
                new SimpleRule("Nơi nhận", "mục II.9", FormRules::received),
                new SimpleRule("Như trên comes first", "mục II.9", FormRules::above),
                new SimpleRule("never TM., no title before a name", "mục II.7", FormRules::signed),
                new SimpleRule("appendices numbered from two on", "mục III.1", FormRules::appendices));
    }

    private static List<String> elements(MeasuredDocument document) {
        DocumentContent content = document.content();
        List<String> faults = new ArrayList<>();
        boolean letter = content.kind().letter();
        count(faults, document, Element.KIND, letter ? 0 : 1);
        count(faults, document, Element.SUBJECT, letter ? 0 : 1);
        count(faults, document, Element.LETTER_SUBJECT, letter ? 1 : 0);
        count(faults, document, Element.PLACE_AND_DATE, content.kind() == DocumentKind.MINUTES ? 0 : 1);
        count(faults, document, Element.NATION, 1);
        count(faults, document, Element.MOTTO, 1);
        count(faults, document, Element.SUPERIOR_BODY, 1);
        count(faults, document, Element.ISSUING_BODY, 1);
        count(faults, document, Element.SIGNER_NAME, content.signatures().size());
        count(faults, document, Element.URGENCY, content.marks().urgency().isPresent() ? 1 : 0);
        return faults;
    }

    private static void count(List<String> faults, MeasuredDocument document, Element element, int expected) {
        int count = document.all(element).size();
        if (count != expected) {
            faults.add(element + " stands " + count + " times, not " + expected);
        }
    }

    private static List<String> draft(MeasuredDocument document) {
        DocumentContent content = document.content();
        boolean draft = content.kind().numbered() && !content.reference().issued();
        List<String> faults = new ArrayList<>();
        count(faults, document, Element.DRAFT_MARK, draft ? 1 : 0);
        return faults;
    }

    /** Each line ends with a semicolon, the last one with a full stop. */
    private static List<String> punctuated(List<MeasuredParagraph> lines, String start) {
        return IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line)
                        .text()
                        .matches(Pattern.quote(start) + ".*[^.;,]" + (line == lines.size() - 1 ? "\\." : ";")))
                .mapToObj(line -> lines.get(line).text())
                .toList();
    }

    /** One stands in the line of "Kính gửi:", several below it. */
    private static List<String> addressed(MeasuredDocument document) {
        List<MeasuredParagraph> lines = document.all(Element.ADDRESSEE);
        int expected = document.content().addressees().size();
        if (lines.size() != (expected > 1 ? expected + 1 : expected)) {
            return List.of("the addressees are " + lines);
        }
        return expected > 1 ? punctuated(lines.subList(1, lines.size()), "- ") : punctuated(lines, "Kính gửi: ");
    }

    private static List<String> received(MeasuredDocument document) {
        List<MeasuredParagraph> lines = document.all(Element.RECIPIENT);
        List<String> faults = new ArrayList<>(punctuated(lines, "- "));
        count(faults, document, Element.RECIPIENTS_LABEL, lines.isEmpty() ? 0 : 1);
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).text().startsWith("- Lưu: ")) {
            faults.add("the last recipient is not the file");
        }
        return faults;
    }

    private static List<String> above(MeasuredDocument document) {
        Optional<String> first =
                document.each(Element.RECIPIENT).map(MeasuredParagraph::text).findFirst();
        boolean addressed = !document.all(Element.ADDRESSEE).isEmpty();
        return addressed == first.filter("- Như trên;"::equals).isPresent()
                ? List.of()
                : List.of("the first recipient is " + first);
    }

    private static List<String> signed(MeasuredDocument document) {
        List<String> faults = new ArrayList<>();
        List<MeasuredParagraph> titles = document.all(Element.SIGNER_TITLE);
        titles.stream().filter(title -> title.starts("TM.")).forEach(title -> faults.add(title.text()));
        if (!titles.isEmpty() && titles.get(0).text().matches("(KT|TL|TUQ|Q)\\..*") && titles.size() < 2) {
            faults.add("who signs for another does not say as what");
        }
        document.each(Element.SIGNER_NAME)
                .filter(name -> DEGREE.matcher(name.text()).matches())
                .forEach(name -> faults.add(name.text()));
        return faults;
    }

    private static List<String> appendices(MeasuredDocument document) {
        List<MeasuredParagraph> labels = document.all(Element.APPENDIX_LABEL);
        List<String> faults = new ArrayList<>(document.each(Element.APPENDIX_SOURCE)
                .map(MeasuredParagraph::text)
                .filter(text -> !text.matches("\\(Kèm theo .* số .*/.* ngày .* của .*\\)"))
                .toList());
        for (int index = 0; index < labels.size(); index++) {
            String label = labels.size() == 1 ? "Phụ lục" : "Phụ lục " + ROMAN.get(index);
            if (!labels.get(index).says(label)) {
                faults.add(labels.get(index).text() + " is not " + label);
            }
        }
        return faults;
    }
}
