package vn.doithoai.document.layout;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.SampleContents;

/** Violations of the page, of positions, of lengths and of the way the text runs. */
final class Misprints {

    private static final DocumentContent REPORT = SampleContents.issued(SampleContents.report(), 5, 5);

    private Misprints() {}

    static Stream<Violation> all() {
        return Stream.of(pages(), numbers(), rules(), positions(), heights(), text())
                .flatMap(each -> each);
    }

    private static Stream<Violation> pages() {
        return Stream.of(
                pdf("A4 upright, appendices across", Spoil.first("size: 210mm 297mm", "size: 215.9mm 279.4mm")),
                docx(
                        "A4 upright, appendices across",
                        Spoil.first("w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"")),
                pdf("margins", Spoil.first("20mm 15mm 20mm 30mm", "20mm 20mm 20mm 25mm")),
                pdf("margins", Spoil.first("20mm 15mm 20mm 30mm", "15mm 15mm 25mm 30mm")),
                docx("margins", Spoil.first("w:bottom=\"1134\"", "w:bottom=\"850\"")),
                docx("margins", Spoil.first("w:top=\"1134\"", "w:top=\"1500\"")),
                docx("font", Spoil.first("w:ascii=\"Times New Roman\"", "w:ascii=\"Arial\"")),
                pdf("black", Spoil.first("color: #000000", "color: #222222")),
                docx("black", Spoil.first("<w:color w:val=\"000000\"/>", "<w:color w:val=\"222222\"/>")));
    }

    private static Stream<Violation> numbers() {
        return Stream.of(
                pdf("page numbers", Spoil.first("content: counter\\(page\\);", "content: counter(page, lower-roman);")),
                docx("page numbers", Spoil.first("<w:pgNumType w:start=\"1\"/>", "")),
                docx("page numbers", Spoil.first(" PAGE ", " DATE ")),
                pdf(
                        "print of page numbers",
                        Spoil.first("font-size: 13pt; vertical-align", "font-size: 11pt; vertical-align")),
                pdf("print of page numbers", Spoil.every("@top-center", "@top-right")),
                docx("print of page numbers", Spoil.first("(styleId=\"PageNumber\">[^§]*?)center", "$1right")),
                docx("print of page numbers", Spoil.every("w:header=\"510\"", "w:header=\"1000\"")),
                pdf(
                        "no number on a first page",
                        Spoil.first("@page :first \\{ @top-center \\{ content: none; \\} \\}", "")),
                docx("no number on a first page", Spoil.first("<w:titlePg/>", "")));
    }

    private static Stream<Violation> rules() {
        String docxRule = "(<w:p><w:pPr><w:pStyle w:val=\"Rule\"/><w:ind w:left=\")\\d+(\" w:right=\")\\d+";
        return Stream.of("ISSUING_BODY:VĂN PHÒNG", "MOTTO:Hạnh phúc", "SUBJECT:\\(lần 2\\)")
                .flatMap(each -> {
                    String rule = "rule below " + each.replaceFirst(":.*", "");
                    String text = each.replaceFirst(".*:", "");
                    return Stream.of(
                            pdf(
                                    rule,
                                    Spoil.first(
                                            "(" + text + "</p>\\s*<div class=\"rule\" style=\"width:)\\d+", "$160")),
                            pdf(rule, Spoil.first("(" + text + "</p>\\s*)<div class=\"rule\"[^>]*></div>", "$1")),
                            docx(rule, Spoil.first("(" + text + "</w:t></w:r></w:p>\\s*)" + docxRule, "$1$20$30")));
                });
    }

    private static Stream<Violation> positions() {
        return Stream.of(
                        "left head centred on the issuing body:Số:",
                        "right head centred on the nation:Sơn La, ngày",
                        "kind and subject centred:BÁO CÁO",
                        "heads of appendices centred:Phụ lục<",
                        "name below its title:Nguyễn Văn A<")
                .flatMap(each -> {
                    String rule = each.replaceFirst(":.*", "");
                    String start = each.replaceFirst("[^:]*:", "");
                    return Stream.of(
                            pdf(rule, Spoil.css(start, "text-align: left")),
                            docx(rule, Spoil.paragraph(start, "<w:jc w:val=\"left\"/>")));
                });
    }

    private static Stream<Violation> heights() {
        return Stream.of(
                        "body left, nation right, on one height:UBND TỈNH",
                        "number and date on one height:Số:",
                        "recipients left, signature right, on one height:Nơi nhận:")
                .flatMap(each -> {
                    String rule = each.replaceFirst(":.*", "");
                    String start = each.replaceFirst("[^:]*:", "");
                    return Stream.of(pdf(rule, Spoil.css(start, "margin-top: 6pt")), docx(rule, Spoil.lower(start)));
                });
    }

    private static Stream<Violation> text() {
        return Stream.of(
                pdf("both edges straight", Spoil.first("text-align: justify", "text-align: left")),
                docx("both edges straight", Spoil.first("<w:jc w:val=\"both\"/>", "")),
                pdf("first lines 1 or 1.27 cm in", Spoil.first("text-indent: 36pt", "text-indent: 20pt")),
                docx("first lines 1 or 1.27 cm in", Spoil.first("w:firstLine=\"720\"", "w:firstLine=\"400\"")),
                pdf(
                        "6 points between paragraphs",
                        Spoil.first("\\.paragraph \\{ margin-top: 6pt", ".paragraph { margin-top: 3pt")),
                docx(
                        "6 points between paragraphs",
                        Spoil.first("(styleId=\"Paragraph\">[^§]*?w:before=)\"120\"", "$1\"60\"")),
                pdf("lines single to one and a half", Spoil.first("line-height: 18pt", "line-height: 26pt")),
                docx(
                        "lines single to one and a half",
                        Spoil.first("(styleId=\"Paragraph\">[^§]*?w:line=)\"360\"", "$1\"520\"")));
    }

    private static Violation pdf(String rule, UnaryOperator<String> mistake) {
        return new Violation(rule, Output.PDF, REPORT, mistake);
    }

    private static Violation docx(String rule, UnaryOperator<String> mistake) {
        return new Violation(rule, Output.DOCX, REPORT, mistake);
    }
}
