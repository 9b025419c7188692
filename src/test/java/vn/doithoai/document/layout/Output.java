package vn.doithoai.document.layout;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.DocxText;
import vn.doithoai.document.render.Printing;

/** The two forms of a document. */
enum Output {
    PDF {
        @Override
        MeasuredDocument measure(DocumentContent content, UnaryOperator<String> mistake) {
            String xhtml = PAGES.computeIfAbsent(content, Printing::xhtml);
            String spoilt = mistake.apply(xhtml);
            requireMistake(mistake, !spoilt.equals(xhtml));
            return PdfReader.read(content, Printing.pdf(spoilt));
        }
    },
    DOCX {
        @Override
        MeasuredDocument measure(DocumentContent content, UnaryOperator<String> mistake) {
            Map<String, String> parts = PARTS.computeIfAbsent(content, each -> DocxText.parts(Printing.docx(each)));
            Map<String, String> spoilt = parts.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, part -> mistake.apply(part.getValue())));
            requireMistake(mistake, !spoilt.equals(parts));
            return DocxReader.read(content, spoilt);
        }
    };

    private static final UnaryOperator<String> NONE = UnaryOperator.identity();

    /** A document is filled once for all the mistakes that are made in it. */
    private static final Map<DocumentContent, String> PAGES = new ConcurrentHashMap<>();

    private static final Map<DocumentContent, Map<String, String>> PARTS = new ConcurrentHashMap<>();

    /** Renders and measures. */
    MeasuredDocument measure(DocumentContent content) {
        return measure(content, NONE);
    }

    /** The same with a mistake made in what the page is printed from. */
    abstract MeasuredDocument measure(DocumentContent content, UnaryOperator<String> mistake);

    private static void requireMistake(UnaryOperator<String> mistake, boolean made) {
        if (mistake != NONE && !made) {
            throw new AssertionError("the mistake found nothing to spoil");
        }
    }
}
