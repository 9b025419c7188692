package vn.doithoai.casefile;

/**
 * One finding of the automatic check. Public because the template engine reads it.
 *
 * @param key names it in the form
 * @param waivable whether a reason lets it stand
 * @param where element of the document
 * @param basis căn cứ
 * @param reason empty while none was given
 * @param givenBy who gave the reason and when; empty with it
 */
public record LintLine(
        String key,
        String severity,
        boolean waivable,
        String message,
        String where,
        String excerpt,
        String basis,
        String reason,
        String givenBy) {}
