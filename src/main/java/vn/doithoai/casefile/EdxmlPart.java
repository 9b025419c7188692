package vn.doithoai.casefile;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;

/** Offers the records clerk the edXML package of an issued document that may travel in one. */
@Component
@Order(30)
class EdxmlPart implements DocumentPart {

    private final PetitionDocuments petitions;
    private final Renditions renditions;

    EdxmlPart(PetitionDocuments petitions, Renditions renditions) {
        this.petitions = petitions;
        this.renditions = renditions;
    }

    @Override
    public Optional<String> show(Document document, Viewer viewer, Model model) {
        boolean offered = viewer.keepsRecords() && document.state().issued() && !petitions.secret(document);
        model.addAttribute("edxmlReady", offered && renditions.kept(document.id()));
        return Optional.of("edxml.ftlh").filter(template -> offered);
    }
}
