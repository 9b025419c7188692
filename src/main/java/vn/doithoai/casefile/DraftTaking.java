package vn.doithoai.casefile;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.document.Document;
import vn.doithoai.document.StaleDraftException;
import vn.doithoai.engine.InvalidInputException;

/**
 * Takes one form of a draft's page. What is refused is shown again as it was typed, with the reason; what is taken leads
 * back to the page, or to the task from whose frame it was sent.
 */
@Component
class DraftTaking {

    private final DocumentGate documents;
    private final CaseFileModel pages;

    DraftTaking(DocumentGate documents, CaseFileModel pages) {
        this.documents = documents;
        this.pages = pages;
    }

    /**
     * @param form name under which the page shows again what was typed
     * @return where it leads, or the page with what was refused
     */
    ModelAndView take(String id, Consumer<DraftEdit> change, String form, Object typed, DraftVisit visit) {
        Document document = documents.toChange(id, visit.signedIn());
        try {
            change.accept(
                    new DraftEdit(document, visit.basis(), visit.signedIn().getName()));
            return new ModelAndView("redirect:" + after(id, visit));
        } catch (InvalidInputException refusal) {
            return again(id, form, typed, refusal, visit);
        }
    }

    private ModelAndView again(String id, String form, Object typed, InvalidInputException refusal, DraftVisit visit) {
        ExtendedModelMap model = new ExtendedModelMap();
        if (visit.fromTask()) {
            model.addAttribute("embedded", true);
            model.addAttribute("task", visit.task().orElseThrow());
        }
        Document document = documents.toChange(id, visit.signedIn());
        String view = documents.covered(document, visit.signedIn())
                ? pages.covered(document, Viewer.of(visit.signedIn()), model)
                : pages.document(documents.read(id, visit.signedIn()), Viewer.of(visit.signedIn()), model);
        if (!(refusal instanceof StaleDraftException)) {
            // only who was told of a colleague's change may write over it
            model.addAttribute("basis", visit.basis());
        }
        model.addAttribute(form, typed);
        model.addAttribute("refused", form);
        model.addAttribute("refusal", refusal.getMessage());
        return new ModelAndView(view, model, HttpStatus.BAD_REQUEST);
    }

    private static String after(String id, DraftVisit visit) {
        String pattern = visit.fromTask() ? "/ho-so/viec/{task}" : "/ho-so/van-ban/{id}";
        return UriComponentsBuilder.fromPath(pattern)
                .query("da-luu")
                .encode()
                .buildAndExpand(Map.of("task", visit.task().orElse(""), "id", id))
                .toUriString();
    }
}
