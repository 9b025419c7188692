package vn.doithoai.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.conference.RoundDrafts;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.conference.Session;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Official;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.Drafting;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.TypedText;

/**
 * Takes what a case officer changed in a draft. Everything is refused, in words for that person, when the document is
 * no longer a draft or a text cannot be printed; then nothing is stored.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CASE_OFFICER')")
class DraftEditing {

    private static final int LONG = 20_000;
    private static final int SUBJECT = 500;

    private final Drafting drafting;
    private final RoundRegister rounds;
    private final RoundDrafts roundDrafts;
    private final Session session;
    private final Directory directory;
    private final Clock clock;

    DraftEditing(
            Drafting drafting,
            RoundRegister rounds,
            RoundDrafts roundDrafts,
            Session session,
            Directory directory,
            Clock clock) {
        this.drafting = drafting;
        this.rounds = rounds;
        this.roundDrafts = roundDrafts;
        this.session = session;
        this.directory = directory;
        this.clock = clock;
    }

    /** Minutes are signed by the chair, so their signer is not chosen here. */
    static boolean choosesSigner(Document document) {
        return document.kind() != DocumentKind.MINUTES;
    }

    /** Those who may sign today and have an account to do it with. */
    List<Official> signers() {
        return directory.signers(LocalDate.now(clock)).stream()
                .filter(official -> official.username().isPresent())
                .toList();
    }

    void revise(Document document, WordingInput input) {
        String subject =
                TypedText.of("Trích yếu", input.subject(), SUBJECT).required().value();
        List<String> additions =
                TypedText.of("Nội dung bổ sung", input.additions(), LONG).lines();
        drafting.revise(document.id(), subject, additions, signer(document, input));
    }

    void reviseMinutes(Document document, MinutesInput input) {
        requireDraft(document, DocumentKind.MINUTES);
        String round = roundId(document);
        session.record(round, input.read());
        roundDrafts.refreshMinutes(round);
    }

    void reviseProgramme(Document document, String typed) {
        requireDraft(document, DocumentKind.INVITATION);
        TypedText programme = TypedText.of("Chương trình hội nghị", typed, LONG).required();
        String round = roundId(document);
        session.prepare(round, String.join("\n", programme.lines()));
        roundDrafts.refreshInvitation(round);
    }

    private String signer(Document document, WordingInput input) {
        if (!choosesSigner(document)) {
            return document.content().signer();
        }
        return signers().stream()
                .flatMap(official -> official.username().stream())
                .filter(input.signer()::equals)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("Vui lòng chọn người ký trong danh sách."));
    }

    private String roundId(Document document) {
        return rounds.byCaseNumber(document.owner()).orElseThrow().id();
    }

    private static void requireDraft(Document document, DocumentKind kind) {
        if (document.kind() != kind || document.state() != DocumentState.DRAFT) {
            throw new InvalidInputException("Văn bản không còn là dự thảo nên không sửa được.");
        }
    }
}
