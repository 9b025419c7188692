package vn.doithoai.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentFates.Suffered;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Remark;
import vn.doithoai.document.Review;
import vn.doithoai.document.preview.Preview;
import vn.doithoai.document.preview.Previews;
import vn.doithoai.document.render.UnrenderableTextException;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.document.signature.Standing;
import vn.doithoai.reminder.Reminder;
import vn.doithoai.reminder.ReminderRegister;

/** Reads documents for the pages. */
@Component
class DocumentReader {

    private final DocumentRegister register;
    private final DocumentFates fates;
    private final Review review;
    private final Previews previews;
    private final PagePictures pictures;
    private final People people;
    private final DocumentDoers doers;
    private final ReminderRegister reminders;
    private final SignedOriginals originals;
    private final CoveredLetters covers;

    DocumentReader(
            DocumentRegister register,
            DocumentFates fates,
            Review review,
            Previews previews,
            PagePictures pictures,
            People people,
            DocumentDoers doers,
            ReminderRegister reminders,
            SignedOriginals originals,
            CoveredLetters covers) {
        this.doers = doers;
        this.reminders = reminders;
        this.register = register;
        this.fates = fates;
        this.review = review;
        this.previews = previews;
        this.pictures = pictures;
        this.people = people;
        this.originals = originals;
        this.covers = covers;
    }

    /** @throws NotOnFileException when there is no such document */
    Document get(String id) {
        return register.find(id).orElseThrow(NotOnFileException::new);
    }

    /** The round's own documents, then the letters that urge units about it. */
    List<DocumentLine> ofRound(String caseNumber, Viewer viewer) {
        Stream<String> owners = Stream.concat(
                Stream.of(caseNumber), reminders.ofRound(caseNumber).stream().map(Reminder::caseNumber));
        return lines(owners.flatMap(owner -> register.ofOwner(owner).stream())
                .filter(document -> viewer.seesDrafts() || document.state().issued())
                .filter(document -> !covers.covered(document, viewer.seesSecrets()))
                .toList());
    }

    /** Whoever asks has found out before that the case is for this person. */
    List<DocumentLine> ofPetition(String caseNumber) {
        return lines(register.ofOwner(caseNumber));
    }

    private List<DocumentLine> lines(List<Document> documents) {
        Map<String, Standing> signed =
                originals.signedAmong(documents.stream().map(Document::id).toList());
        return documents.stream().map(document -> line(document, signed)).toList();
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
                lines(List.of(document)).get(0),
                document.owner(),
                people.name(document.content().signer()),
                viewer.seesDrafts() ? remarks(document) : List.of(),
                pages,
                Math.min(pages, PagePictures.MOST),
                preview.isComing(),
                problem);
    }

    private DocumentLine line(Document document, Map<String, Standing> signed) {
        return new DocumentLine(
                document.id(),
                document.caseNumber(),
                document.kind().title(),
                document.content().subject(),
                document.issued()
                        .map(issued -> "%s ngày %s".formatted(issued.reference(), PageDates.day(issued.issuedOn())))
                        .orElse(""),
                state(document, Optional.ofNullable(signed.get(document.id()))),
                doers.of(document.participants()),
                fates.of(document.id()).stream().map(Suffered::text).toList());
    }

    /** What is out without a digital signature is nowhere taken for the original. */
    private static String state(Document document, Optional<Standing> signed) {
        String title = document.state().title();
        return document.state().issued()
                ? title + ", " + signed.map(Standing::title).orElse("bản chưa ký số")
                : title;
    }

    private List<DocumentPage.RemarkLine> remarks(Document document) {
        return review.remarks(document.id()).stream().map(this::remark).toList();
    }

    private DocumentPage.RemarkLine remark(Remark remark) {
        return new DocumentPage.RemarkLine(
                DocumentDoers.duty(remark.step()),
                people.name(remark.author()),
                PageDates.moment(remark.madeAt()),
                remark.text());
    }
}
