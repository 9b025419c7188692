package vn.doithoai.casefile;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.conference.Round;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;

/** Fills the pages that are reached both by their own address and from a task; each method answers with its view. */
@Component
class CaseFileModel {

    private final RoundReader rounds;
    private final DocumentReader documents;
    private final DeliveryReader deliveries;
    private final DraftForms forms;
    private final PromiseReader promises;
    private final ObjectProvider<DocumentPart> parts;

    CaseFileModel(
            RoundReader rounds,
            DocumentReader documents,
            DeliveryReader deliveries,
            DraftForms forms,
            PromiseReader promises,
            ObjectProvider<DocumentPart> parts) {
        this.rounds = rounds;
        this.documents = documents;
        this.deliveries = deliveries;
        this.forms = forms;
        this.promises = promises;
        this.parts = parts;
    }

    String round(Round round, Viewer viewer, Model model) {
        model.addAttribute("round", rounds.page(round, viewer));
        model.addAttribute("documents", documents.ofRound(round.caseNumber(), viewer));
        model.addAttribute("deliveries", deliveries.ofCase(round.caseNumber(), viewer));
        model.addAttribute("promised", promises.ofRound(round.caseNumber()));
        model.addAttribute("stillOpen", promises.stillOpen(round.caseNumber()));
        model.addAttribute("seesAddresses", viewer.seesAddresses());
        model.addAttribute("seesDrafts", viewer.seesDrafts());
        model.addAttribute("over", round.state().over());
        return "casefile/round";
    }

    String document(Document document, Viewer viewer, Model model) {
        model.addAttribute("page", documents.page(document, viewer));
        boolean editable = viewer.editsDrafts() && document.state() == DocumentState.DRAFT;
        model.addAttribute("editable", editable);
        if (editable) {
            forms.fill(model, document);
        }
        model.addAttribute(
                "parts",
                parts.orderedStream()
                        .flatMap(part -> part.show(document, viewer, model).stream())
                        .toList());
        return "casefile/document";
    }

    /** What may be seen of a document that may not be read: that it waits for its drafter. */
    String covered(Document document, Viewer viewer, Model model) {
        model.addAttribute("documentId", document.id());
        model.addAttribute("kind", document.kind().title());
        model.addAttribute("caseNumber", document.caseNumber());
        model.addAttribute("basis", Integer.toString(document.version()));
        model.addAttribute("editable", viewer.editsDrafts() && document.state() == DocumentState.DRAFT);
        return "casefile/covered";
    }

    String delivery(String id, Viewer viewer, PetitionViewer reader, Model model) {
        DeliveryLine delivery = deliveries.get(id, viewer, reader);
        model.addAttribute("delivery", delivery);
        model.addAttribute("letter", deliveries.letter(id, delivery));
        return "casefile/delivery";
    }
}
