package vn.doithoai.document.layout;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.SampleContents;

/** Violations by wrong words, each in both outputs. */
final class Slips {

    private static final DocumentContent REPORT = SampleContents.issued(SampleContents.report(), 5, 5);
    private static final DocumentContent LETTER = Variants.urgent();
    private static final DocumentContent MANY = Variants.toMany();

    /** A hyphen that holds a number together in a DOCX. */
    private static final String HYPHEN = "(-|</w:t><w:noBreakHyphen/><w:t[^>]*>)";

    private Slips() {}

    static Stream<Violation> all() {
        return Stream.of(cases(), frames(), words(), forms()).flatMap(each -> each);
    }

    private static Stream<Violation> cases() {
        return Stream.of(
                        both("typeface of KIND", REPORT, Spoil.first(">BÁO CÁO<", ">Báo cáo<")),
                        both("typeface of NATION", REPORT, Spoil.first("CỘNG HÒA", "Cộng hòa")))
                .flatMap(each -> each);
    }

    private static Stream<Violation> frames() {
        String name = "a long addressee goes on below its name";
        String below = "V/v 6 points below the number";
        return Stream.of(
                new Violation(name, Output.PDF, LETTER, Spoil.first("text-indent:-\\d+pt", "text-indent:-20pt")),
                new Violation(name, Output.DOCX, LETTER, Spoil.first("w:hanging=\"\\d+\"", "w:hanging=\"0\"")),
                new Violation(
                        below,
                        Output.PDF,
                        LETTER,
                        Spoil.first("about td \\{ padding-top: 6pt", "about td { padding-top: 4pt")),
                new Violation(
                        below,
                        Output.DOCX,
                        LETTER,
                        Spoil.first("(LetterSubject\">[^§]*?w:before=)\"120\"", "$1\"60\"")),
                new Violation(
                        "urgency framed",
                        Output.PDF,
                        LETTER,
                        Spoil.first("class=\"framed\">THƯỢNG", "class=\"bold size13\">THƯỢNG")),
                new Violation(
                        "urgency framed",
                        Output.DOCX,
                        LETTER,
                        Spoil.first("<w:bdr [^>]*/>(</w:rPr><w:t>THƯỢNG)", "$1")));
    }

    private static Stream<Violation> words() {
        return Stream.of(
                        both("number and symbol", REPORT, Spoil.first("Số: 05/", "Số: 5/")),
                        both("number and symbol", LETTER, Spoil.first("Số:     /", "Số: 07/")),
                        both("zeros of dates", REPORT, Spoil.first("La, ngày 05 tháng", "La, ngày 5 tháng")),
                        both("zeros of dates", REPORT, Spoil.first("20/8/2025", "20/08/2025")),
                        both(
                                "symbols of State and Party apart",
                                REPORT,
                                Spoil.first("429" + HYPHEN + "QĐ/TU", "429/QĐ-TU")),
                        both(
                                "symbols of State and Party apart",
                                REPORT,
                                Spoil.first("834/QĐ" + HYPHEN + "UBND", "834-QĐ/UBND")),
                        both("points a b c d đ e g", Variants.withAppendices(), Spoil.first(">đ\\) ", ">e) ")),
                        both("points a b c d đ e g", Variants.withAppendices(), Spoil.first(">g\\) ", ">f) ")),
                        both("one ./. after the last word", REPORT, Spoil.first("\\./\\.", ".")),
                        both("one ./. after the last word", REPORT, Spoil.first("\\./\\.", "././.")),
                        both("one ./. after the last word", LETTER, Spoil.first("TCHCQT\\.", "TCHCQT./.")),
                        both("appendices numbered from two on", REPORT, Spoil.first(">Phụ lục<", ">Phụ lục I<")),
                        both("Nhân dân, Nhà nước", REPORT, Spoil.every("với Nhân dân", "với nhân dân")))
                .flatMap(each -> each);
    }

    private static Stream<Violation> forms() {
        return Map.ofEntries(
                        Map.entry("elements of the kind", Spoil.first(">Sơn La, ngày[^<]*", ">")),
                        Map.entry("DỰ THẢO on drafts only", Spoil.first("DỰ THẢO", "")),
                        Map.entry("legal bases end with ; and .", Spoil.first("với Nhân dân;", "với Nhân dân,")),
                        Map.entry("Kính gửi", Spoil.first("Sở Nội vụ;", "Sở Nội vụ,")),
                        Map.entry("Nơi nhận", Spoil.first("- Lưu: ", "- Gửi: ")),
                        Map.entry("Như trên comes first", Spoil.first("- Như trên;", "- Như dưới;")),
                        Map.entry("never TM., no title before a name", Spoil.first("KT\\.", "TM.")))
                .entrySet()
                .stream()
                .flatMap(each -> both(each.getKey(), MANY, each.getValue()));
    }

    private static Stream<Violation> both(String rule, DocumentContent base, UnaryOperator<String> mistake) {
        return Stream.of(Output.values()).map(output -> new Violation(rule, output, base, mistake));
    }
}
