package vn.doithoai.petition;

import java.util.Optional;

/**
 * What a person decided a petition to be.
 *
 * @param field code of the field (lĩnh vực), see {@link Fields}
 * @param unit directory code of the unit that settles it
 * @param authority the competent body that it is forwarded or guided to, as printed
 * @param summary one sentence without names and addresses, for lists and the report
 */
public record Classification(
        PetitionKind kind,
        Competence competence,
        String field,
        Optional<String> unit,
        Optional<String> authority,
        Optional<String> summary) {

    Classification withSummary(Optional<String> other) {
        return new Classification(kind, competence, field, unit, authority, other);
    }

    public HandlingPath path() {
        return HandlingPath.of(kind, competence);
    }
}
