package vn.doithoai.document.render;

import vn.doithoai.document.DocumentContent;

/** Turns one content into its two outputs. The same content always gives the same bytes. */
public interface DocumentRenderer {

    Rendition render(DocumentContent content);

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
