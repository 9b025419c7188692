package vn.doithoai.casefile;

import java.util.List;

/**
 * One document in the list of a round. Public because the template engine reads it.
 *
 * @param number official number and date; empty before issue
 * @param people who did what so far
 * @param fates what became of it through later documents, e.g. that it was replaced
 */
public record DocumentLine(
        String id,
        String caseNumber,
        String kind,
        String subject,
        String number,
        String state,
        List<Fact> people,
        List<String> fates) {}
