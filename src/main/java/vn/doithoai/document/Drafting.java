package vn.doithoai.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
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

    /** Field length of the official data standard (Nghị định 30/2020/NĐ-CP, Phụ lục VI). */
    private static final int SUBJECT_LENGTH = 500;

    private final DocumentRegister register;
    private final Frames frames;
    private final GapFreeSeries series;
    private final FontCoverage font;
    private final Clock clock;

    Drafting(DocumentRegister register, Frames frames, GapFreeSeries series, FontCoverage font, Clock clock) {
        this.register = register;
        this.frames = frames;
        this.series = series;
        this.font = font;
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
                new Participants(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                frames.notation(request.kind()),
                Optional.empty(),
                LocalDateTime.now(clock));
        register.insert(document);
        return document;
    }

    /**
     * Takes the drafter's changes.
     *
     * @throws InvalidInputException when the document is no longer a draft or a value cannot be taken
     */
    public void revise(String id, String subject, List<String> additions, String signer) {
        Document document = draft(id);
        if (subject.isBlank() || subject.length() > SUBJECT_LENGTH) {
            throw new InvalidInputException("Trích yếu phải có từ 1 đến " + SUBJECT_LENGTH + " ký tự.");
        }
        font.require(subject);
        additions.forEach(font::require);
        replace(id, document.content().withText(subject.strip(), additions, signer));
    }

    /** Takes corrected facts of the owner into a document that is still a draft. */
    public void refresh(String id, Map<String, Object> facts) {
        Document document = draft(id);
        replace(id, document.content().withFacts(facts));
    }

    /** Gives up all documents of the owner that have no number yet. */
    public void withdrawUnissued(String owner) {
        register.withdrawUnissued(owner);
    }

    private void replace(String id, DraftContent content) {
        register.replaceContent(id, content, frames.of(content));
    }

    private Document draft(String id) {
        Document document = register.get(id);
        if (document.state() != DocumentState.DRAFT) {
            throw new InvalidInputException("Văn bản không còn là dự thảo ("
                    + document.state().title().toLowerCase(Locale.ROOT) + ") nên không sửa được.");
        }
        return document;
    }
}
