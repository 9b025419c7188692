package vn.doithoai.document.layout;

import java.util.List;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;

/** A document as it came out, in reading order, beside what it was made of. */
record MeasuredDocument(DocumentContent content, List<MeasuredPage> pages, List<MeasuredParagraph> paragraphs) {

    List<MeasuredParagraph> all(Element element) {
        return Elements.of(this).all(element);
    }

    Stream<MeasuredParagraph> each(Element element) {
        return all(element).stream();
    }

    int sections() {
        return pages.get(pages.size() - 1).section() + 1;
    }

    List<MeasuredPage> pagesOf(int section) {
        return pages.stream().filter(page -> page.section() == section).toList();
    }

    /** The middle between the left and right margin, in points from the left edge. */
    double middle(int section) {
        List<MeasuredPage> pages = pagesOf(section);
        double left =
                pages.stream().mapToDouble(page -> page.free().left()).min().orElseThrow();
        double right =
                pages.stream().mapToDouble(page -> page.free().right()).min().orElseThrow();
        return (left + pages.get(0).width() - right) / 2;
    }
}
