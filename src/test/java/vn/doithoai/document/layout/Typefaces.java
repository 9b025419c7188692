package vn.doithoai.document.layout;

import java.util.List;
import vn.doithoai.document.layout.TypefaceRule.Case;
import vn.doithoai.document.layout.TypefaceRule.Style;

/** The table of sizes and styles: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, III and V. */
final class Typefaces {

    private Typefaces() {}

    static List<LayoutRule> rules() {
        return List.of(
                rule(Element.SUPERIOR_BODY, 12, 13, Style.UPRIGHT, Case.UPPER, "mục II.2"),
                rule(Element.ISSUING_BODY, 12, 13, Style.BOLD, Case.UPPER, "mục II.2"),
                rule(Element.NATION, 12, 13, Style.BOLD, Case.UPPER, "mục II.1"),
                rule(Element.MOTTO, 13, 14, Style.BOLD, Case.LOWER, "mục II.1"),
                rule(Element.NUMBER, 13, 13, Style.UPRIGHT, Case.LOWER, "mục II.3"),
                rule(Element.PLACE_AND_DATE, 13, 14, Style.ITALIC, Case.LOWER, "mục II.4"),
                rule(Element.LETTER_SUBJECT, 12, 13, Style.UPRIGHT, Case.LOWER, "mục II.5"),
                rule(Element.KIND, 13, 14, Style.BOLD, Case.UPPER, "mục II.5"),
                rule(Element.SUBJECT, 13, 14, Style.BOLD, Case.LOWER, "mục II.5"),
                rule(Element.LEGAL_BASIS, 13, 14, Style.ITALIC, Case.LOWER, "mục II.6"),
                rule(Element.HEADING, 13, 14, Style.BOLD, Case.ANY, "mục II.6"),
                rule(Element.BODY, 13, 14, Style.UPRIGHT, Case.LOWER, "mục II.6"),
                rule(Element.SIGNER_TITLE, 13, 14, Style.BOLD, Case.UPPER, "mục II.7"),
                rule(Element.SIGNER_NAME, 13, 14, Style.BOLD, Case.LOWER, "mục II.7"),
                rule(Element.ADDRESSEE, 13, 14, Style.UPRIGHT, Case.LOWER, "mục II.9"),
                rule(Element.RECIPIENTS_LABEL, 12, 12, Style.BOLD_ITALIC, Case.LOWER, "mục II.9"),
                rule(Element.RECIPIENT, 11, 11, Style.UPRIGHT, Case.LOWER, "mục II.9"),
                rule(Element.APPENDIX_LABEL, 14, 14, Style.BOLD, Case.LOWER, "mục III.1"),
                rule(Element.APPENDIX_TITLE, 13, 14, Style.BOLD, Case.UPPER, "mục III.1"),
                rule(Element.APPENDIX_SOURCE, 13, 14, Style.ITALIC, Case.LOWER, "mục III.1"),
                rule(Element.URGENCY, 13, 14, Style.BOLD, Case.UPPER, "mục III.2"),
                rule(Element.DRAFT_MARK, 13, 14, Style.BOLD, Case.UPPER, "none; as an urgency mark"),
                rule(Element.CELL, 11, 14, Style.ANY, Case.ANY, "none; as small as Nơi nhận at the least"));
    }

    private static LayoutRule rule(
            Element element, double least, double most, Style style, Case letters, String decree) {
        return new TypefaceRule(element, least, most, style, letters, decree);
    }
}
