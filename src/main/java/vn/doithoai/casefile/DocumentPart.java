package vn.doithoai.casefile;

import java.util.Optional;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;

/**
 * One section of a document's page, above its preview. All beans of this type are asked, in their order; whoever sees
 * the page has passed {@link DocumentGate}, but what a section shows or offers to this person it must ask itself.
 */
interface DocumentPart {

    /**
     * Puts what the section shows into the model.
     *
     * @return its template beside {@code document.ftlh}; empty when there is nothing to show to this person
     */
    Optional<String> show(Document document, Viewer viewer, Model model);
}
