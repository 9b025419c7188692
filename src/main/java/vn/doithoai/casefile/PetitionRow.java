package vn.doithoai.casefile;

import java.util.List;

/**
 * One line of the register as it is shown. Public because the template engine reads it.
 *
 * @param petitioner masked
 * @param text summary, or the beginning of the content while there is none
 * @param marks what stands out: received late, overdue, secret
 */
public record PetitionRow(
        String id,
        String caseNumber,
        String received,
        String petitioner,
        String text,
        String kind,
        String field,
        String unit,
        String due,
        String state,
        List<String> marks) {}
