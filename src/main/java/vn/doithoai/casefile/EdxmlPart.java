package vn.doithoai.casefile;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;

/** Offers the records clerk the edXML package of an issued document that may travel in one. */
@Component
@Order(30)
class EdxmlPart implements DocumentPart {

    private final PetitionDocuments petitions;

    EdxmlPart(PetitionDocuments petitions) {
        this.petitions = petitions;
    }

    @Override
    public Optional<String> show(Document document, Viewer viewer, Model model) {
        boolean offered = viewer.keepsRecords() && document.state().issued() && !petitions.secret(document);
        return Optional.of("edxml.ftlh").filter(template -> offered);
    }
}
