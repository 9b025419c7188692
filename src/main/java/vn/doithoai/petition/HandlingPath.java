package vn.doithoai.petition;

import java.util.Optional;

/** The ways a classified petition can go; the model's gateway reads the name. */
public enum HandlingPath {
    /** The office answers. */
    ANSWER,
    /** A matter for the office that was answered at the session, before anybody classified it. */
    ANSWERED,
    /** A complaint against the office's own act: accepted first, then settled. */
    SETTLE,
    FORWARD,
    GUIDE,
    /** Denunciations: few eyes (Luật Tố cáo 2018 điều 8). */
    SECRET;

    /** How the petition ends at once; empty when it goes on. */
    public Optional<Outcome> ending() {
        return this == ANSWERED ? Optional.of(Outcome.ANSWERED_AT_SESSION) : Optional.empty();
    }

    static HandlingPath of(PetitionKind kind, Competence competence) {
        return switch (kind) {
            case DENUNCIATION -> SECRET;
            case DISPUTE -> GUIDE;
            case RULE_FEEDBACK -> FORWARD;
            case COMPLAINT -> competence == Competence.WITHIN ? SETTLE : GUIDE;
            case PETITION, SUGGESTION -> competence == Competence.WITHIN ? ANSWER : FORWARD;
        };
    }
}
