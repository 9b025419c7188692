package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.PetitionImport;
import vn.doithoai.petition.PetitionImportDesk;
import vn.doithoai.security.Role;

/** Petitions from a workbook: the template, sending it in, how far it is, and the rows that were not taken. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/ho-so/kien-nghi/nhap")
@PreAuthorize("hasAnyRole('RECEPTION_OFFICER', 'CASE_OFFICER')")
class ImportPages {

    /** Seconds after which the page of a running import asks again. */
    private static final String REFRESH = "3";

    private final PetitionImportDesk desk;
    private final ImportReader imports;

    ImportPages(PetitionImportDesk desk, ImportReader imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rounds", imports.openRounds());
        model.addAttribute("imports", imports.latest());
        return "casefile/petition-imports";
    }

    @GetMapping("/mau.xlsx")
    ResponseEntity<byte[]> template() {
        return Download.of("mau-nhap-kien-nghi.xlsx", Download.XLSX, PetitionImportDesk.template());
    }

    @PostMapping
    String upload(
            @RequestParam(name = "round", defaultValue = "") String round,
            @RequestParam("file") MultipartFile file,
            Authentication signedIn,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            return "redirect:/ho-so/kien-nghi/nhap/" + desk.upload(round, file.getBytes(), signedIn.getName());
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refusal", refusal.getMessage());
            model.addAttribute("chosen", round);
            return list(model);
        }
    }

    @GetMapping("/{id}")
    String progress(@PathVariable("id") String id, Authentication signedIn, Model model, HttpServletResponse response) {
        PetitionImport workbook = imports.get(id);
        if (!workbook.state().over()) {
            response.setHeader("Refresh", REFRESH);
        }
        model.addAttribute("workbook", imports.line(workbook));
        model.addAttribute("rows", imports.notTaken(id));
        model.addAttribute("hasErrorList", imports.hasErrorList(workbook));
        model.addAttribute("mayFetch", mayFetch(workbook, signedIn));
        return "casefile/petition-import";
    }

    /** A form of its own because it empties what it hands out. */
    @PostMapping("/{id}/dong-loi.xlsx")
    Object errors(@PathVariable("id") String id, Authentication signedIn, Model model, HttpServletResponse response) {
        PetitionImport workbook = imports.get(id);
        if (!mayFetch(workbook, signedIn)) {
            throw new AccessDeniedException("rows of somebody else's workbook");
        }
        try {
            return Download.of(workbook.caseNumber() + "-dong-loi.xlsx", Download.XLSX, desk.handOutErrors(id));
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refusal", refusal.getMessage());
            return progress(id, signedIn, model, response);
        }
    }

    /** A row that was not taken may be a denunciation: for who sent it and the officers who receive such cases. */
    private static boolean mayFetch(PetitionImport workbook, Authentication signedIn) {
        return workbook.uploadedBy().equals(signedIn.getName())
                || signedIn.getAuthorities().stream()
                        .anyMatch(authority -> authority.getAuthority().equals(Role.RECEPTION_OFFICER.authority()));
    }
}
