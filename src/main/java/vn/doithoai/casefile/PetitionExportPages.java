package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.engine.InvalidInputException;

/** Hands the register out as a workbook or as a printable list, narrowed as on its page. */
@Controller
@ConditionalOnWebApplication
class PetitionExportPages {

    private final RegisterFiles files;
    private final PetitionListModel lists;

    PetitionExportPages(RegisterFiles files, PetitionListModel lists) {
        this.files = files;
        this.lists = lists;
    }

    @PostMapping("/ho-so/kien-nghi/xuat.xlsx")
    void workbook(
            PetitionListInput input,
            @RequestParam(name = "full", defaultValue = "") String full,
            Authentication signedIn,
            HttpServletResponse response)
            throws IOException {
        try (RegisterWorkbook book = files.workbook(order(input, full, signedIn))) {
            response.setContentType(Download.XLSX.toString());
            response.setHeader("Content-Disposition", Download.disposition(name(input) + ".xlsx"));
            book.write(response.getOutputStream());
        }
    }

    @PostMapping("/ho-so/kien-nghi/xuat.pdf")
    Object pdf(
            PetitionListInput input,
            @RequestParam(name = "full", defaultValue = "") String full,
            Authentication signedIn,
            Model model,
            HttpServletResponse response) {
        try {
            byte[] pdf = files.pdf(order(input, full, signedIn));
            return Download.of(name(input) + ".pdf", MediaType.APPLICATION_PDF, pdf);
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refusal", refusal.getMessage());
            return lists.fill(input, PetitionViewer.of(signedIn), model);
        }
    }

    private static RegisterFiles.Order order(PetitionListInput input, String full, Authentication signedIn) {
        return new RegisterFiles.Order(input.filter(), !full.isEmpty(), PetitionViewer.of(signedIn));
    }

    /** Only a case number that looks like one goes into a file name. */
    private static String name(PetitionListInput input) {
        return input.round().matches("DT-\\d{4}-\\d{2}") ? "so-kien-nghi-" + input.round() : "so-kien-nghi";
    }
}
