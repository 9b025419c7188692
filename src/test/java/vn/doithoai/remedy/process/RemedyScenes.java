package vn.doithoai.remedy.process;

import static vn.doithoai.pathways.Person.HEAD;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.DraftRequest;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Issuing;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.document.render.SamplePetitionContents;
import vn.doithoai.pathways.Desk;
import vn.doithoai.pathways.Fields;
import vn.doithoai.pathways.Pathways;
import vn.doithoai.pathways.Stage;
import vn.doithoai.remedy.Remedies;
import vn.doithoai.remedy.Remedy;
import vn.doithoai.remedy.RemedyRequest;
import vn.doithoai.remedy.RemedyWay;

/** Asks for remedies and takes them to their end. */
class RemedyScenes {

    static final Fields APPROVE = Fields.of("decision", "approve");
    static final String LINE = "Phòng họp 219 | Phòng họp 291";

    private final Remedies remedies;
    private final DocumentRegister documents;
    private final Drafting drafting;
    private final Review review;
    private final Issuing issuing;
    private final Desk desk;
    private final Pathways pathways;
    private final Stage stage;
    private final RuntimeService runtime;

    RemedyScenes(
            Remedies remedies,
            DocumentRegister documents,
            Drafting drafting,
            Review review,
            Issuing issuing,
            Desk desk,
            Pathways pathways,
            Stage stage,
            RuntimeService runtime) {
        this.remedies = remedies;
        this.documents = documents;
        this.drafting = drafting;
        this.review = review;
        this.issuing = issuing;
        this.desk = desk;
        this.pathways = pathways;
        this.stage = stage;
        this.runtime = runtime;
    }

    Remedy ask(Document faulty, RemedyWay way) {
        Remedy remedy = remedies.request(
                new RemedyRequest(faulty.id(), way, "Ghi sai số phòng họp", List.of(LINE)), "chuyenvien");
        stage.settle();
        return remedy;
    }

    /** Up to the draft. */
    Document drafted(Document faulty, RemedyWay way) {
        ask(faulty, way);
        desk.complete("UserTask_DecideRemedy", HEAD, APPROVE);
        return newest(faulty.owner());
    }

    /** Up to the file. */
    Document done(Document faulty, RemedyWay way) {
        Document draft = drafted(faulty, way);
        pathways.issue();
        return documents.get(draft.id());
    }

    ProcessInstance instance(Remedy remedy) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(remedy.caseNumber())
                .singleResult();
    }

    /** A document of its own kind, issued past the model. */
    Document issued(String owner, DocumentKind kind, DraftContent content) {
        Document draft = drafting.create(new DraftRequest(owner, kind, content));
        review.pass(draft.id(), Step.DRAFT, "chuyenvien");
        review.pass(draft.id(), Step.CONTENT_CHECK, "truongphong");
        review.pass(draft.id(), Step.FORM_CHECK, "vanthu");
        review.pass(draft.id(), Step.SIGN, content.signer());
        issuing.issue(draft.id(), "vanthu", Optional.empty(), Optional.empty());
        return documents.get(draft.id());
    }

    private Document newest(String owner) {
        List<Document> all = documents.ofOwner(owner);
        return all.get(all.size() - 1);
    }

    /** To a citizen without an e-mail address. */
    static DraftContent answer(String owner) {
        return new DraftContent(
                "petition/answer",
                "trả lời kiến nghị số " + owner,
                List.of("Ông Nguyễn Văn A"),
                List.of(),
                SamplePetitionContents.answer().facts(),
                List.of(),
                List.of("Lưu: VT, TCHCQT"),
                List.of(Recipient.sender(owner, Optional.empty())),
                "chanhvanphong",
                Optional.empty(),
                YearMonth.of(2025, 9),
                List.of(),
                Optional.empty(),
                List.of(),
                Marks.none());
    }
}
