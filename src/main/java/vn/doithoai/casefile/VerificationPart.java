package vn.doithoai.casefile;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;
import vn.doithoai.document.Renditions;

/** When the issued files were last held against the record, and how far that went. */
@Component
class VerificationPart implements DocumentPart {

    private final Renditions renditions;

    VerificationPart(Renditions renditions) {
        this.renditions = renditions;
    }

    @Override
    public Optional<String> show(Document document, Viewer viewer, Model model) {
        return renditions.verification(document.id()).map(found -> {
            model.addAttribute("verifiedAt", PageDates.moment(found.at()));
            model.addAttribute("verified", found.way().title());
            return "verification-part.ftlh";
        });
    }
}
