package vn.doithoai.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.DocumentRenderer;
import vn.doithoai.document.render.UnrenderableTextException;

/**
 * Keeps a document from going on that cannot be printed: once it has a number it must be rendered, and what has a
 * number is corrected by another document only.
 */
@Component
class PrintCheck implements IssueCheck {

    private final DocumentRenderer renderer;

    PrintCheck(DocumentRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public List<String> faults(Document document) {
        try {
            renderer.requirePrintable(Composition.compose(document));
            return List.of();
        } catch (UnrenderableTextException refused) {
            return List.of(refused.getMessage());
        }
    }
}
