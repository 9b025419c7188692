package vn.doithoai.document.layout;

import java.util.function.UnaryOperator;
import vn.doithoai.document.DocumentContent;

/**
 * One deliberate mistake in the print of a document.
 *
 * @param rule the name of the only rule that must notice
 * @param mistake what happens to the XHTML of a PDF or to the parts of a DOCX
 */
record Violation(String rule, Output output, DocumentContent base, UnaryOperator<String> mistake) {

    MeasuredDocument measured() {
        return output.measure(base, mistake);
    }

    @Override
    public String toString() {
        return output + ": " + rule;
    }
}
