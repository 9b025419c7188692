package vn.doithoai.petition;

/**
 * One content in the table of a round, in words and fit to leave the office: the petitioner masked, names, addresses
 * and numbers blacked out of the text. Empty texts where there is nothing to say.
 *
 * @param ordinal place in the table, from 1
 * @param content the summary, or that there is none yet
 * @param unit short name of the unit that settles it, or the body that it was passed to
 * @param form how word was given: at the session, or by which document of which day
 * @param due last day of the term
 */
public record ConsolidationRow(
        int ordinal,
        String petitionId,
        String caseNumber,
        String petitioner,
        String content,
        String field,
        String competence,
        String unit,
        String result,
        String form,
        String due,
        String state,
        String note) {}
