package vn.doithoai.petition;

/** The ways a classified petition can go; the model's gateway reads the name. */
public enum HandlingPath {
    /** The office answers. */
    ANSWER,
    /** A complaint against the office's own act: accepted first, then settled. */
    SETTLE,
    FORWARD,
    GUIDE,
    /** Denunciations: few eyes (Luật Tố cáo 2018 điều 8). */
    SECRET;

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
