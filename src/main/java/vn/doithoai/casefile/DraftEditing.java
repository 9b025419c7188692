package vn.doithoai.casefile;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.conference.RoundDrafts;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.conference.Session;
import vn.doithoai.directory.Official;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Signers;
import vn.doithoai.document.Wording;
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

    private final Drafting drafting;
    private final RoundRegister rounds;
    private final RoundDrafts roundDrafts;
    private final Session session;
    private final Signers signers;

    DraftEditing(Drafting drafting, RoundRegister rounds, RoundDrafts roundDrafts, Session session, Signers signers) {
        this.drafting = drafting;
        this.rounds = rounds;
        this.roundDrafts = roundDrafts;
        this.session = session;
        this.signers = signers;
    }

    /** Minutes are signed by the chair, so their signer is not chosen here. */
    static boolean choosesSigner(Document document) {
        return document.kind() != DocumentKind.MINUTES;
    }

    /** Those who may be chosen today. */
    List<Official> signers() {
        return signers.today();
    }

    void revise(DraftEdit edit, WordingInput input) {
        begin(edit);
        String subject = TypedText.of("Trích yếu", input.subject(), Wording.LONGEST_SUBJECT)
                .required()
                .value();
        List<String> additions =
                TypedText.of("Nội dung bổ sung", input.additions(), LONG).lines();
        Wording wording = new Wording(subject, additions, input.recipientLines(), signer(edit.document(), input));
        drafting.revise(edit.document().id(), wording, edit.user());
    }

    void reviseMinutes(DraftEdit edit, MinutesInput input) {
        requireDraft(edit.document(), DocumentKind.MINUTES);
        begin(edit);
        String round = roundId(edit.document());
        session.record(round, input.read());
        roundDrafts.refreshMinutes(round, edit.user());
    }

    void reviseProgramme(DraftEdit edit, String typed) {
        requireDraft(edit.document(), DocumentKind.INVITATION);
        begin(edit);
        TypedText programme = TypedText.of("Chương trình hội nghị", typed, LONG).required();
        String round = roundId(edit.document());
        session.prepare(round, String.join("\n", programme.lines()));
        roundDrafts.refreshInvitation(round, edit.user());
    }

    private void begin(DraftEdit edit) {
        drafting.requireUnchanged(edit.document().id(), edit.basis());
    }

    private static String signer(Document document, WordingInput input) {
        return choosesSigner(document) ? input.signer() : document.content().signer();
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
