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
import vn.doithoai.engine.InvalidInputException;

/** Hands the outgoing register out as a workbook or as a book to be printed, narrowed as on its page. */
@Controller
@ConditionalOnWebApplication
class OutgoingExportPages {

    private static final String NAME = "so-van-ban-di";

    private final OutgoingFiles files;
    private final OutgoingAccess access;
    private final OutgoingListModel lists;

    OutgoingExportPages(OutgoingFiles files, OutgoingAccess access, OutgoingListModel lists) {
        this.files = files;
        this.access = access;
        this.lists = lists;
    }

    @PostMapping("/ho-so/van-ban-di/xuat.xlsx")
    void workbook(OutgoingListInput input, Authentication signedIn, HttpServletResponse response) throws IOException {
        try (RegisterWorkbook book = files.workbook(input.filter(), access.sight(PetitionViewer.of(signedIn)))) {
            response.setContentType(Download.XLSX.toString());
            response.setHeader("Content-Disposition", Download.disposition(NAME + ".xlsx"));
            book.write(response.getOutputStream());
        }
    }

    @PostMapping("/ho-so/van-ban-di/xuat.pdf")
    Object pdf(OutgoingListInput input, Authentication signedIn, Model model, HttpServletResponse response) {
        PetitionViewer viewer = PetitionViewer.of(signedIn);
        try {
            byte[] pdf = files.pdf(input.filter(), access.sight(viewer));
            return Download.of(NAME + ".pdf", MediaType.APPLICATION_PDF, pdf);
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refusal", refusal.getMessage());
            return lists.fill(input, viewer, model);
        }
    }
}
