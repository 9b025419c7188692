package vn.doithoai.petition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.SearchText;
import vn.doithoai.petition.PetitionTrail.Deed;

/** A table proposes what a petition is, a person decides. */
@Service
@Transactional
public class Classifying {

    private final PetitionRegister register;
    private final PetitionNotes notes;
    private final ClassificationTable table;
    private final ClassificationRules rules;
    private final PetitionClock clock;
    private final Settling settling;
    private final SessionAnswers sessionAnswers;
    private final PetitionTrail trail;
    private final SecrecyWatch watch;
    private final Markers markers = Markers.shipped();
    private final Fields fields = Fields.shipped();

    Classifying(
            PetitionRegister register,
            PetitionNotes notes,
            ClassificationTable table,
            ClassificationRules rules,
            PetitionClock clock,
            Settling settling,
            SessionAnswers sessionAnswers,
            PetitionTrail trail,
            SecrecyWatch watch) {
        this.register = register;
        this.notes = notes;
        this.table = table;
        this.rules = rules;
        this.clock = clock;
        this.settling = settling;
        this.sessionAnswers = sessionAnswers;
        this.trail = trail;
        this.watch = watch;
    }

    /** Where it goes, and whether its last day moved. */
    public record Decided(HandlingPath path, boolean clockMoved) {}

    /** Keeps the proposal with the petition; the text itself goes nowhere. */
    public Proposal propose(String petitionId) {
        Proposal proposal = proposal(register.get(petitionId).content());
        Map<String, Object> columns = new HashMap<>();
        columns.put("proposed_kind", proposal.kind().name());
        columns.put("proposed_competence", proposal.competence().name());
        columns.put("proposed_field", proposal.field());
        columns.put("proposed_unit", proposal.unit().orElse(null));
        notes.write(petitionId, columns);
        return proposal;
    }

    Proposal proposal(String content) {
        String text = SearchText.of(content);
        ClassificationTable.Verdict verdict = table.judge(markers.traitsOf(text));
        Field field = markers.fieldOf(text).flatMap(fields::find).orElseGet(fields::last);
        return new Proposal(verdict.kind(), verdict.competence(), field.code(), Optional.of(field.unit()));
    }

    /** What the form shows first: the earlier decision, else the proposal. */
    @Transactional(readOnly = true)
    public Optional<Proposal> suggestion(String petitionId) {
        return register.get(petitionId)
                .classification()
                .map(known -> new Proposal(known.kind(), known.competence(), known.field(), known.unit()))
                .or(() -> notes.of(petitionId).proposal());
    }

    /** @throws InvalidInputException when what the kind needs is missing */
    public Decided decide(String petitionId, Classification classification, String user) {
        register.lock(petitionId);
        Petition petition = register.get(petitionId);
        rules.require(petition, classification);
        boolean accepted = classification.path() == HandlingPath.SETTLE && settling.begun(petitionId);
        boolean moved = !accepted && clock.follow(petition, classification);
        write(petitionId, classification);
        boolean ended = Extensions.extended(petition) && !Extensions.extended(register.get(petitionId));
        trail.add(petitionId, user, Deed.CLASSIFIED, Optional.of(note(classification, ended)));
        if (classification.path() == HandlingPath.SECRET && !petition.secret()) {
            watch.becameSecret(petition.caseNumber());
        }
        HandlingPath path = accepted ? HandlingPath.ANSWER : classification.path();
        return new Decided(sessionAnswers.path(petition, path), moved);
    }

    private static String note(Classification classification, boolean extensionEnded) {
        return "%s, %s%s"
                .formatted(
                        classification.kind().title(),
                        classification.competence().title().toLowerCase(),
                        extensionEnded ? ". Hạn đã gia hạn không còn áp dụng vì thời hạn của loại này khác" : "");
    }

    /** Gives the case to another unit; a secret one is nobody's but the few who examine it. */
    void reassign(Petition petition, String unit, String reason, String user) {
        if (petition.secret() || !petition.classified()) {
            throw new InvalidInputException(
                    "Kiến nghị chưa phân loại hoặc không giao cho đơn vị nên không giao lại được.");
        }
        rules.requireUnit(unit);
        notes.write(petition.id(), Map.of("unit", unit));
        trail.add(petition.id(), user, Deed.REASSIGNED, Optional.of(reason));
    }

    /** A denunciation is secret from the moment that it is called one, and no unit's (Luật Tố cáo 2018 điều 8). */
    void write(String petitionId, Classification classification) {
        boolean secret = classification.path() == HandlingPath.SECRET;
        Map<String, Object> columns = new HashMap<>();
        columns.put("kind", classification.kind().name());
        columns.put("competence", classification.competence().name());
        columns.put("field", classification.field());
        columns.put("unit", secret ? null : classification.unit().orElse(null));
        columns.put("authority", classification.authority().orElse(null));
        columns.put("summary", classification.summary().orElse(null));
        columns.put("secret", secret);
        columns.put("state", PetitionState.IN_PROGRESS.name());
        notes.write(petitionId, columns);
    }
}
