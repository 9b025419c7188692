package vn.doithoai.document.layout;

import java.util.Map;
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
            String xhtml = Printing.xhtml(content);
            String spoilt = mistake.apply(xhtml);
            requireMistake(mistake, !spoilt.equals(xhtml));
            return PdfReader.read(content, Printing.pdf(spoilt));
        }
    },
    DOCX {
        @Override
        MeasuredDocument measure(DocumentContent content, UnaryOperator<String> mistake) {
            Map<String, String> parts = DocxText.parts(Printing.docx(content));
            Map<String, String> spoilt = parts.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, part -> mistake.apply(part.getValue())));
            requireMistake(mistake, !spoilt.equals(parts));
            return DocxReader.read(content, spoilt);
        }
    };

    private static final UnaryOperator<String> NONE = UnaryOperator.identity();

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
