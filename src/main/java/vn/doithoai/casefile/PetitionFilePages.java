package vn.doithoai.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.petition.Attachments;
import vn.doithoai.petition.Identities;
import vn.doithoai.petition.Identities.Purpose;
import vn.doithoai.petition.Petition;

/** The files of a petition. They usually name the petitioner, so each one that is opened leaves a trace. */
@Controller
@ConditionalOnWebApplication
class PetitionFilePages {

    private final PetitionReader petitions;
    private final PetitionCaseModel cases;
    private final Attachments attachments;
    private final Identities identities;

    PetitionFilePages(
            PetitionReader petitions, PetitionCaseModel cases, Attachments attachments, Identities identities) {
        this.petitions = petitions;
        this.cases = cases;
        this.attachments = attachments;
        this.identities = identities;
    }

    @GetMapping("/ho-so/kien-nghi/" + PetitionPages.ID + "/tep/{ordinal:\\d{1,4}}")
    ResponseEntity<byte[]> file(
            @PathVariable("id") String id, @PathVariable("ordinal") int ordinal, Authentication signedIn) {
        PetitionViewer viewer = PetitionViewer.of(signedIn);
        Petition petition = petitions.get(id, viewer).petition();
        Attachments.File file = attachments.of(petition, viewer.sight()).stream()
                .filter(one -> viewer.knows(petition) && one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotOnFileException::new);
        byte[] content = attachments.content(petition, ordinal, viewer.sight()).orElseThrow(NotOnFileException::new);
        identities.trace(petition, viewer.username(), Purpose.CASE);
        String name = "%s-tep-%d.%s"
                .formatted(petition.caseNumber(), ordinal, file.type().ending());
        return Download.of(name, MediaType.parseMediaType(file.type().media()), content);
    }

    @PostMapping("/ho-so/kien-nghi/" + PetitionPages.ID + "/tep")
    String add(
            @PathVariable("id") String id,
            @RequestParam("file") Optional<MultipartFile> file,
            Authentication signedIn,
            Model model,
            HttpServletResponse response)
            throws IOException {
        PetitionViewer viewer = PetitionViewer.of(signedIn);
        Petition petition = petitions.get(id, viewer, PetitionDeed.ATTACH);
        try {
            MultipartFile sent = file.orElseThrow(() -> new InvalidInputException("Vui lòng chọn tệp."));
            String name = Optional.ofNullable(sent.getOriginalFilename()).orElse("");
            attachments.add(petition, name, sent.getBytes(), viewer.username());
            return "redirect:/ho-so/kien-nghi/" + id + "?da-luu";
        } catch (InvalidInputException refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            PetitionDeedPages.refused(PetitionDeed.ATTACH, refusal, model);
            return cases.show(id, viewer, model);
        }
    }
}
