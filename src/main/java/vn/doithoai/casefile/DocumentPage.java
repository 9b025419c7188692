package vn.doithoai.casefile;

import java.util.List;

/**
 * Everything that the page of a document shows. Public, with its parts, because the template engine reads it.
 *
 * @param owner case number of the round
 * @param warnings what the drafter should know, while the document is not issued
 * @param pages how many page images there are; 0 when it cannot be rendered
 * @param problem why it cannot be rendered; empty when it can
 */
public record DocumentPage(
        DocumentLine document,
        String owner,
        String signer,
        List<RemarkLine> remarks,
        List<String> warnings,
        int pages,
        String problem) {

    /** @param step the duty at which it was sent back */
    public record RemarkLine(String step, String who, String when, String text) {}
}
