package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.document.Document;
import vn.doithoai.document.exchange.EdxmlExport;
import vn.doithoai.engine.InvalidInputException;

/** Hands out the edXML package of an issued document. A secret case never leaves the office in one. */
@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasRole('RECORDS_CLERK')")
class EdxmlPages {

    private final DocumentGate documents;
    private final PetitionDocuments petitions;
    private final EdxmlExport export;
    private final CaseFileModel pages;

    EdxmlPages(DocumentGate documents, PetitionDocuments petitions, EdxmlExport export, CaseFileModel pages) {
        this.documents = documents;
        this.petitions = petitions;
        this.export = export;
        this.pages = pages;
    }

    @GetMapping("/ho-so/van-ban/{id}/goi.edxml")
    Object edxml(@PathVariable("id") String id, Authentication signedIn, Model model, HttpServletResponse response) {
        Document document = documents.read(id, signedIn);
        if (!document.state().issued() || petitions.secret(document)) {
            throw new NotOnFileException();
        }
        try {
            byte[] edxml = export.of(document);
            return Download.of(DocumentPages.name(document) + ".edxml", MediaType.APPLICATION_XML, edxml);
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("edxmlRefusal", refusal.getMessage());
            return pages.document(document, Viewer.of(signedIn), model);
        }
    }
}
