package vn.doithoai.document.render;

import vn.doithoai.document.DocumentContent;

/** Turns one content into its two outputs. The same content always gives the same bytes. */
public interface DocumentRenderer {

    default Rendition render(DocumentContent content) {
        return render(content, RenderProgress.unheard());
    }

    /** The same, for a document so large that somebody wants to know how far it is. */
    Rendition render(DocumentContent content, RenderProgress progress);

    /**
     * Makes sure that {@link #render} will not refuse a character, in a fraction of the time.
     *
     * @throws UnrenderableTextException naming the first character that cannot be printed
     */
    void requirePrintable(DocumentContent content);

    /**
     * The two outputs of one content.
     *
     * @param docx editable WordprocessingML package
     * @param pdf tagged, archival PDF with embedded fonts
     */
    record Rendition(byte[] docx, byte[] pdf) {}
}
