package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.casefile.archive.ArchiveContents;
import vn.doithoai.casefile.archive.RoundArchive;
import vn.doithoai.conference.Round;

/** Hands out a closed round's whole file. It is sent while it is made, so that its size does not matter. */
@Controller
@ConditionalOnWebApplication
class RoundFilePages {

    private final RoundReader rounds;
    private final RoundFile file;
    private final RoundArchive archive;
    private final CaseFileModel pages;

    RoundFilePages(RoundReader rounds, RoundFile file, RoundArchive archive, CaseFileModel pages) {
        this.rounds = rounds;
        this.file = file;
        this.archive = archive;
        this.pages = pages;
    }

    @GetMapping("/ho-so/{caseNumber:DT-\\d{4}-\\d{2}}/ho-so-luu.zip")
    Object zip(
            @PathVariable("caseNumber") String caseNumber,
            Authentication signedIn,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Round round = rounds.byCaseNumber(caseNumber);
        Optional<String> refusal = file.refusal(round);
        if (refusal.isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", refusal.get());
            return pages.round(round, Viewer.of(signedIn), model);
        }
        ArchiveContents contents = file.take(round, PetitionViewer.of(signedIn));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", Download.disposition("ho-so-" + caseNumber + ".zip"));
        archive.write(contents, response.getOutputStream());
        return null;
    }
}
