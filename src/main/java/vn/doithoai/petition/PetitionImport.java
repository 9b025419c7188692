package vn.doithoai.petition;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One workbook that was sent in, without what it holds.
 *
 * @param caseNumber e.g. {@code NK-DT-2025-02-01}, gap-free within its round
 * @param reason why the file as a whole could not be read
 * @param rows how many rows it brought
 * @param taken how many of them became petitions
 * @param refused how many could not be taken
 * @param repeated how many were on file already
 */
public record PetitionImport(
        String id,
        String caseNumber,
        String roundCaseNumber,
        String uploadedBy,
        LocalDateTime uploadedAt,
        PetitionImportState state,
        Optional<String> reason,
        int rows,
        int taken,
        int refused,
        int repeated,
        Optional<LocalDateTime> finishedAt) {

    public int done() {
        return taken + refused + repeated;
    }
}
