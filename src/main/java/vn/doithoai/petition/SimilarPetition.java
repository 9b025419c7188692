package vn.doithoai.petition;

import java.time.LocalDateTime;

/**
 * A petition that may say the same as another one. Only a suggestion: a person compares and decides.
 *
 * @param percent how much of the normalised text the two share, 0 to 100
 * @param open whether it is still being handled, so that the other can be merged into it
 */
public record SimilarPetition(
        String id,
        String caseNumber,
        LocalDateTime receivedAt,
        String excerpt,
        int percent,
        boolean samePerson,
        boolean sameField,
        boolean open) {}
