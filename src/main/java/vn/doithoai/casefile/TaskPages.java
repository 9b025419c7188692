package vn.doithoai.casefile;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.conference.RoundSetup;
import vn.doithoai.document.Document;

/** What a Tasklist task is about, laid out for the frame beside the task's form. */
@Controller
@ConditionalOnWebApplication
class TaskPages {

    private final TaskSubjects subjects;
    private final CaseFileModel pages;
    private final DocumentGate documents;
    private final PetitionCaseModel petitions;
    private final CommitmentFacts commitments;
    private final RoundSetup rounds;
    private final RoundHistory history;

    TaskPages(
            TaskSubjects subjects,
            CaseFileModel pages,
            DocumentGate documents,
            PetitionCaseModel petitions,
            CommitmentFacts commitments,
            RoundSetup rounds,
            RoundHistory history) {
        this.subjects = subjects;
        this.pages = pages;
        this.documents = documents;
        this.petitions = petitions;
        this.commitments = commitments;
        this.rounds = rounds;
        this.history = history;
    }

    @GetMapping("/ho-so/viec/{taskId}")
    String subject(@PathVariable("taskId") String taskId, Authentication signedIn, Model model) {
        model.addAttribute("embedded", true);
        model.addAttribute("task", taskId);
        Viewer viewer = Viewer.of(signedIn);
        TaskSubject subject = subjects.of(taskId, viewer.username()).orElseThrow(NotOnFileException::new);
        return switch (subject.kind()) {
            case DOCUMENT -> document(documents.ofTask(subject.id(), signedIn), signedIn, model);
            case ROUND -> pages.round(rounds.get(subject.id()), viewer, model);
            case DELIVERY -> pages.delivery(subject.id(), viewer, PetitionViewer.of(signedIn), model);
            case COMMITMENT -> commitments.show(subject.id(), model);
            case PETITION -> petitions.show(subject.id(), PetitionViewer.of(signedIn), model);
            case CHANGE -> change(subject.id(), model);
        };
    }

    private String document(Document document, Authentication signedIn, Model model) {
        Viewer viewer = Viewer.of(signedIn);
        return documents.covered(document, signedIn)
                ? pages.covered(document, viewer, model)
                : pages.document(document, viewer, model);
    }

    private String change(String id, Model model) {
        model.addAttribute("change", history.change(id));
        return "casefile/change";
    }
}
