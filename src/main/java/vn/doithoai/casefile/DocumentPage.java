package vn.doithoai.casefile;

import java.util.List;

/**
 * Everything that the page of a document shows. Public, with its parts, because the template engine reads it.
 *
 * @param owner case number of the round
 * @param pages of the document; 0 when it cannot be rendered, or not yet
 * @param pictures how many of its pages are shown
 * @param coming whether it is still being rendered
 * @param problem why it cannot be rendered; empty when it can
 */
public record DocumentPage(
        DocumentLine document,
        String owner,
        String signer,
        List<RemarkLine> remarks,
        int pages,
        int pictures,
        boolean coming,
        String problem) {

    /** @param step the duty at which it was sent back */
    public record RemarkLine(String step, String who, String when, String text) {}
}
