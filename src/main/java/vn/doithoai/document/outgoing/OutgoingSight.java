package vn.doithoai.document.outgoing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which lines show a person what they are about. Every line shows its number and date to whoever may open the register,
 * because a number that is missing from a book is a fault; the rest of a line that is not for this person is covered.
 *
 * @param guarded how the case numbers begin whose papers are not for everybody, e.g. {@code KN-}
 * @param sealed cases of these whose papers are covered even for those who see guarded ones
 * @param handed templates of the papers that are shown although their case is sealed
 */
public record OutgoingSight(Reach reach, String guarded, Set<String> sealed, Set<String> handed) {

    /** How far a person's sight goes. */
    public enum Reach {
        EVERYTHING,
        ALL_BUT_SEALED,
        UNGUARDED
    }

    public OutgoingSight {
        sealed = Set.copyOf(sealed);
        handed = Set.copyOf(handed);
    }

    /** The condition that a line is shown; {@code e} is the line's alias in all queries of this room. */
    String condition() {
        return switch (reach) {
            case EVERYTHING -> "1 = 1";
            case ALL_BUT_SEALED -> sealed.isEmpty() ? "1 = 1" : "(e.owner not in (:sealed) or e.template in (:handed))";
            case UNGUARDED -> "e.owner not like :guarded";
        };
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        values.put("guarded", guarded + "%");
        values.put("sealed", sealed);
        values.put("handed", handed);
        return values;
    }
}
