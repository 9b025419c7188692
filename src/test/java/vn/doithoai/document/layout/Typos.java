package vn.doithoai.document.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.SampleContents;

/** Violations of the table of sizes and styles: every element once in a wrong size, once in a wrong slant. */
final class Typos {

    private static final DocumentContent REPORT = SampleContents.issued(SampleContents.report(), 5, 5);
    private static final DocumentContent LETTER = Variants.urgent();

    /** How each element's text begins; what the report lacks is in the letter. */
    private static final Map<Element, String> STARTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Element.SUPERIOR_BODY, "UBND TỈNH"),
            Map.entry(Element.ISSUING_BODY, "VĂN PHÒNG<"),
            Map.entry(Element.NATION, "CỘNG HÒA"),
            Map.entry(Element.MOTTO, "Độc lập"),
            Map.entry(Element.NUMBER, "Số:"),
            Map.entry(Element.PLACE_AND_DATE, "Sơn La, ngày"),
            Map.entry(Element.LETTER_SUBJECT, "V/v"),
            Map.entry(Element.URGENCY, "THƯỢNG KHẨN"),
            Map.entry(Element.DRAFT_MARK, "DỰ THẢO"),
            Map.entry(Element.KIND, "BÁO CÁO"),
            Map.entry(Element.SUBJECT, "Kết quả tổ chức"),
            Map.entry(Element.ADDRESSEE, "Kính gửi"),
            Map.entry(Element.LEGAL_BASIS, "Căn cứ Hướng dẫn"),
            Map.entry(Element.HEADING, "1\\. Thời gian"),
            Map.entry(Element.BODY, "Văn phòng Ủy ban nhân dân tỉnh Sơn La báo cáo"),
            Map.entry(Element.SIGNER_TITLE, "KT\\."),
            Map.entry(Element.SIGNER_NAME, "Nguyễn Văn A<"),
            Map.entry(Element.RECIPIENTS_LABEL, "Nơi nhận:"),
            Map.entry(Element.RECIPIENT, "- Thanh tra"),
            Map.entry(Element.APPENDIX_LABEL, "Phụ lục<"),
            Map.entry(Element.APPENDIX_TITLE, "TỔNG HỢP"),
            Map.entry(Element.APPENDIX_SOURCE, "\\(Kèm theo"),
            Map.entry(Element.CELL, "Niêm yết")));

    private Typos() {}

    static Stream<Violation> all() {
        return STARTS.keySet().stream().flatMap(element -> Stream.concat(sizes(element), slants(element)));
    }

    /** The motto in another size would have a rule of a wrong length too. */
    private static Stream<Violation> sizes(Element element) {
        double size = wrongSize(element);
        return element == Element.MOTTO
                ? Stream.empty()
                : Stream.of(
                        violation(element, Output.PDF, "font-size: " + size + "pt"),
                        violation(element, Output.DOCX, "<w:sz w:val=\"" + Math.round(size * 2) + "\"/>"));
    }

    private static Stream<Violation> slants(Element element) {
        boolean slanted = switch (element) {
            case PLACE_AND_DATE, LEGAL_BASIS, APPENDIX_SOURCE, RECIPIENTS_LABEL -> true;
            default -> false;
        };
        return element == Element.CELL
                ? Stream.empty()
                : Stream.of(
                        violation(
                                element,
                                Output.PDF,
                                "font-style: " + (slanted ? "normal" : "italic") + asWide(element)),
                        violation(element, Output.DOCX, "<w:i w:val=\"" + (slanted ? 0 : 1) + "\"/>"));
    }

    /** A slanted motto is narrower than its rule. */
    private static String asWide(Element element) {
        return element == Element.MOTTO ? "; font-size: 14.25pt" : "";
    }

    private static Violation violation(Element element, Output output, String style) {
        DocumentContent base = switch (element) {
            case LETTER_SUBJECT, URGENCY, DRAFT_MARK, ADDRESSEE -> LETTER;
            default -> REPORT;
        };
        String start = STARTS.get(element);
        return new Violation(
                "typeface of " + element,
                output,
                base,
                output == Output.PDF ? Spoil.css(start, style) : Spoil.run(start, style));
    }

    private static double wrongSize(Element element) {
        return switch (element) {
            case RECIPIENTS_LABEL, APPENDIX_LABEL -> 13;
            case CELL -> 10;
            case SUPERIOR_BODY, ISSUING_BODY, NATION, LETTER_SUBJECT -> 11.5;
            default -> 12;
        };
    }
}
