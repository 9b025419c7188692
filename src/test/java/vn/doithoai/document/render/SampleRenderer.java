package vn.doithoai.document.render;

import vn.doithoai.document.DocumentContent;

/** The renderer for tests of other packages. */
public final class SampleRenderer {

    private static final DocumentRenderer RENDERER = new TemplateDocumentRenderer(new FontCoverage());

    private SampleRenderer() {}

    public static byte[] pdf(DocumentContent content) {
        return RENDERER.render(content).pdf();
    }
}
