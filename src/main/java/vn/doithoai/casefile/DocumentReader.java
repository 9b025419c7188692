package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Participants;
import vn.doithoai.document.Remark;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.document.preview.Preview;
import vn.doithoai.document.preview.Previews;
import vn.doithoai.document.render.UnrenderableTextException;

/** Reads documents for the pages. */
@Component
class DocumentReader {

    private final DocumentRegister register;
    private final Review review;
    private final Previews previews;
    private final PagePictures pictures;
    private final People people;

    DocumentReader(DocumentRegister register, Review review, Previews previews, PagePictures pictures, People people) {
        this.register = register;
        this.review = review;
        this.previews = previews;
        this.pictures = pictures;
        this.people = people;
    }

    /** @throws NotOnFileException when there is no such document */
    Document get(String id) {
        return register.find(id).orElseThrow(NotOnFileException::new);
    }

    List<DocumentLine> ofRound(String caseNumber, Viewer viewer) {
        return register.ofOwner(caseNumber).stream()
                .filter(document -> viewer.seesDrafts() || document.state().issued())
                .map(this::line)
                .toList();
    }

    /** Whoever asks has found out before that the case is for this person. */
    List<DocumentLine> ofPetition(String caseNumber) {
        return register.ofOwner(caseNumber).stream().map(this::line).toList();
    }

    DocumentPage page(Document document, Viewer viewer) {
        Preview preview = previews.look(document);
        try {
            int pages = preview.isReady() ? pictures.count(document) : 0;
            return page(document, viewer, preview, pages, preview.problem());
        } catch (UnrenderableTextException e) {
            return page(document, viewer, preview, 0, e.getMessage());
        }
    }

    private DocumentPage page(Document document, Viewer viewer, Preview preview, int pages, String problem) {
        return new DocumentPage(
                line(document),
                document.owner(),
                people.name(document.content().signer()),
                viewer.seesDrafts() ? remarks(document) : List.of(),
                document.state().issued() ? List.of() : document.content().warnings(),
                pages,
                Math.min(pages, PagePictures.MOST),
                preview.isComing(),
                problem);
    }

    private DocumentLine line(Document document) {
        return new DocumentLine(
                document.id(),
                document.caseNumber(),
                document.kind().title(),
                document.content().subject(),
                document.issued()
                        .map(issued -> "%s ngày %s".formatted(issued.reference(), PageDates.day(issued.issuedOn())))
                        .orElse(""),
                document.state().title(),
                doers(document.participants()));
    }

    private List<Fact> doers(Participants done) {
        List<Fact> doers = new ArrayList<>();
        done.drafter().ifPresent(user -> doers.add(doer(Step.DRAFT, user)));
        done.contentChecker().ifPresent(user -> doers.add(doer(Step.CONTENT_CHECK, user)));
        done.formChecker().ifPresent(user -> doers.add(doer(Step.FORM_CHECK, user)));
        done.signer().ifPresent(user -> doers.add(doer(Step.SIGN, user)));
        done.issuer().ifPresent(user -> doers.add(doer(Step.ISSUE, user)));
        return doers;
    }

    private Fact doer(Step step, String user) {
        return new Fact(duty(step), people.name(user));
    }

    private List<DocumentPage.RemarkLine> remarks(Document document) {
        return review.remarks(document.id()).stream().map(this::remark).toList();
    }

    private DocumentPage.RemarkLine remark(Remark remark) {
        return new DocumentPage.RemarkLine(
                duty(remark.step()), people.name(remark.author()), PageDates.moment(remark.madeAt()), remark.text());
    }

    private static String duty(Step step) {
        return step.duty().substring(0, 1).toUpperCase(Locale.ROOT)
                + step.duty().substring(1);
    }
}
