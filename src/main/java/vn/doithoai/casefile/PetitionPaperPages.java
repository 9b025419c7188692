package vn.doithoai.casefile;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.doithoai.petition.Identities;
import vn.doithoai.petition.Identities.Purpose;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.ReceiptSlip;

/** Papers for the petitioner that are no official documents: the receipt, and what is held about the person. */
@Controller
@ConditionalOnWebApplication
class PetitionPaperPages {

    private final PetitionReader petitions;
    private final Identities identities;
    private final ReceiptSlip receipts;
    private final SubjectPapers subjects;

    PetitionPaperPages(PetitionReader petitions, Identities identities, ReceiptSlip receipts, SubjectPapers subjects) {
        this.petitions = petitions;
        this.identities = identities;
        this.receipts = receipts;
        this.subjects = subjects;
    }

    @PostMapping("/ho-so/kien-nghi/" + PetitionPages.ID + "/bien-nhan.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable("id") String id, Authentication signedIn) {
        PetitionViewer viewer = PetitionViewer.of(signedIn);
        Petition petition = petitions.get(id, viewer, PetitionDeed.RECEIPT);
        byte[] pdf = receipts.pdf(petition, identities.read(petition, viewer.username(), Purpose.RECEIPT));
        return Download.of(petition.caseNumber() + "-bien-nhan.pdf", MediaType.APPLICATION_PDF, pdf);
    }

    @PostMapping("/ho-so/kien-nghi/" + PetitionPages.ID + "/du-lieu.json")
    ResponseEntity<byte[]> json(@PathVariable("id") String id, Authentication signedIn) {
        PetitionViewer viewer = PetitionViewer.of(signedIn);
        Petition petition = petitions.get(id, viewer, PetitionDeed.SUBJECT_REQUEST);
        return Download.of(
                petition.caseNumber() + "-du-lieu.json", MediaType.APPLICATION_JSON, subjects.json(petition, viewer));
    }

    @PostMapping("/ho-so/kien-nghi/" + PetitionPages.ID + "/du-lieu.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("id") String id, Authentication signedIn) {
        PetitionViewer viewer = PetitionViewer.of(signedIn);
        Petition petition = petitions.get(id, viewer, PetitionDeed.SUBJECT_REQUEST);
        return Download.of(
                petition.caseNumber() + "-du-lieu.pdf", MediaType.APPLICATION_PDF, subjects.pdf(petition, viewer));
    }
}
