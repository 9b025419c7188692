package vn.doithoai.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentFates.Suffered;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Participants;
import vn.doithoai.document.Remark;
import vn.doithoai.document.Review;
import vn.doithoai.document.Step;
import vn.doithoai.document.render.UnrenderableTextException;
import vn.doithoai.document.signature.SignedOriginals;
import vn.doithoai.reminder.Reminder;
import vn.doithoai.reminder.ReminderRegister;

/** Reads documents for the pages. */
@Component
class DocumentReader {

    private final DocumentRegister register;
    private final DocumentFates fates;
    private final Review review;
    private final PagePictures pictures;
    private final People people;
    private final ReminderRegister reminders;
    private final SignedOriginals originals;

    DocumentReader(
            DocumentRegister register,
            DocumentFates fates,
            Review review,
            PagePictures pictures,
            People people,
            ReminderRegister reminders,
            SignedOriginals originals) {
        this.reminders = reminders;
        this.register = register;
        this.fates = fates;
        this.review = review;
        this.pictures = pictures;
        this.people = people;
        this.originals = originals;
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
                .toList());
    }

    /** Whoever asks has found out before that the case is for this person. */
    List<DocumentLine> ofPetition(String caseNumber) {
        return lines(register.ofOwner(caseNumber));
    }

    private List<DocumentLine> lines(List<Document> documents) {
        Set<String> signed =
                originals.signedAmong(documents.stream().map(Document::id).toList());
        return documents.stream().map(document -> line(document, signed)).toList();
    }

    DocumentPage page(Document document, Viewer viewer) {
        try {
            return page(document, viewer, pictures.count(document.id()), "");
        } catch (UnrenderableTextException e) {
            return page(document, viewer, 0, e.getMessage());
        }
    }

    private DocumentPage page(Document document, Viewer viewer, int pages, String problem) {
        return new DocumentPage(
                lines(List.of(document)).get(0),
                document.owner(),
                people.name(document.content().signer()),
                viewer.seesDrafts() ? remarks(document) : List.of(),
                document.state().issued() ? List.of() : document.content().warnings(),
                pages,
                problem);
    }

    private DocumentLine line(Document document, Set<String> signed) {
        return new DocumentLine(
                document.id(),
                document.caseNumber(),
                document.kind().title(),
                document.content().subject(),
                document.issued()
                        .map(issued -> "%s ngày %s".formatted(issued.reference(), PageDates.day(issued.issuedOn())))
                        .orElse(""),
                state(document, signed.contains(document.id())),
                doers(document.participants()),
                fates.of(document.id()).stream().map(Suffered::text).toList());
    }

    /** What is out without a digital signature is nowhere taken for the original. */
    private static String state(Document document, boolean signed) {
        String title = document.state().title();
        return document.state().issued() ? title + (signed ? ", đã ký số" : ", bản chưa ký số") : title;
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
