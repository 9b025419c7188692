package vn.doithoai.casefile;

/**
 * One imported workbook as the pages show it. Public because the template engine reads it.
 *
 * @param reason why the file could not be read; empty when it could
 * @param over whether nothing more happens by itself
 */
public record ImportLine(
        String id,
        String caseNumber,
        String round,
        String uploaded,
        String finished,
        String state,
        String reason,
        boolean over,
        int rows,
        int done,
        int taken,
        int refused,
        int repeated) {}
