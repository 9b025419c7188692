package vn.doithoai.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.GapFreeSeries;
import vn.doithoai.engine.InvalidInputException;

/** Makes drafts and changes them until they are handed on. */
@Service
@Transactional
public class Drafting {

    private final DocumentRegister register;
    private final Frames frames;
    private final GapFreeSeries series;
    private final FontCoverage font;
    private final Signers signers;
    private final Authors authors;
    private final DraftEnd end;
    private final Clock clock;

    Drafting(
            DocumentRegister register,
            Frames frames,
            GapFreeSeries series,
            FontCoverage font,
            Signers signers,
            Authors authors,
            DraftEnd end,
            Clock clock) {
        this.register = register;
        this.frames = frames;
        this.series = series;
        this.font = font;
        this.signers = signers;
        this.authors = authors;
        this.end = end;
        this.clock = clock;
    }

    /** Stores a new draft, without number and date. */
    public Document create(DraftRequest request) {
        int ordinal = series.next("VB-" + request.owner());
        Document document = new Document(
                UUID.randomUUID().toString(),
                "%s/VB-%02d".formatted(request.owner(), ordinal),
                request.owner(),
                request.kind(),
                DocumentState.DRAFT,
                request.content(),
                frames.of(request.content()),
                Participants.none(),
                frames.notation(request.kind()),
                Optional.empty(),
                LocalDateTime.now(clock),
                0);
        register.insert(document);
        return document;
    }

    /**
     * Makes sure, until the end of the transaction, that the draft is still what a person saw before changing it.
     *
     * @param version of the document as that person saw it
     * @throws StaleDraftException when it was changed since
     * @throws InvalidInputException when the document is no longer a draft
     */
    public void requireUnchanged(String id, String version) {
        if (!Integer.toString(draft(id).version()).equals(version)) {
            throw new StaleDraftException();
        }
    }

    /**
     * Takes the drafter's changes.
     *
     * @param user who made them, and so becomes an author of the document
     * @throws InvalidInputException when the document is no longer a draft or a value cannot be taken
     */
    public void revise(String id, Wording wording, String user) {
        Document document = draft(id);
        if (wording.subject().isBlank() || wording.subject().length() > Wording.LONGEST_SUBJECT) {
            throw new InvalidInputException("Trích yếu phải có từ 1 đến " + Wording.LONGEST_SUBJECT + " ký tự.");
        }
        font.require(wording.subject());
        wording.additions().forEach(font::require);
        wording.recipientLines().forEach(font::require);
        RecipientLines.check(wording.recipientLines());
        if (!wording.signer().equals(document.content().signer())) {
            signers.require(wording.signer());
        }
        replace(id, document.content().withWording(wording), user);
    }

    /**
     * Takes corrected facts of the owner into a document that is still a draft.
     *
     * @param user who corrected them, and so becomes an author of the document
     */
    public void refresh(String id, Map<String, Object> facts, String user) {
        replace(id, draft(id).content().withFacts(facts), user);
    }

    /** As {@link #refresh}, with the addressees, too, as the owner would draft them now. */
    public void correct(String id, DraftContent fresh, String user) {
        replace(id, draft(id).content().corrected(fresh), user);
    }

    /** As {@link #refresh}, with the legal bases and the calendar entry, too, as the owner would draft them now. */
    public void redraw(String id, DraftContent fresh, String user) {
        Document document = draft(id);
        replace(id, document.content().redrawn(fresh), user);
    }

    /** Gives up all documents of the owner that have no number yet, save those that put an issued one right. */
    public void withdrawUnissued(String owner) {
        register.withdrawUnissued(owner).forEach(end::reached);
    }

    private void replace(String id, DraftContent content, String user) {
        authors.add(id, user);
        register.replaceContent(id, content, frames.of(content));
    }

    private Document draft(String id) {
        register.lock(id);
        Document document = register.get(id);
        if (document.state() != DocumentState.DRAFT) {
            throw new InvalidInputException("Văn bản không còn là dự thảo ("
                    + document.state().title().toLowerCase(Locale.ROOT) + ") nên không sửa được.");
        }
        return document;
    }
}
