package vn.doithoai.casefile;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;

/** The section of a document's page about its faults. */
@Component
@Order(50)
class RemedyPart implements DocumentPart {

    private final RemedyReader remedies;

    RemedyPart(RemedyReader remedies) {
        this.remedies = remedies;
    }

    @Override
    public Optional<String> show(Document document, Viewer viewer, Model model) {
        RemedyPage page = remedies.page(document);
        model.addAttribute("remedy", page);
        return page.empty() ? Optional.empty() : Optional.of("remedy.ftlh");
    }
}
