package vn.doithoai.casefile;

import java.util.List;

/**
 * One line of the outgoing register as its page shows it. Public because the template engine reads it.
 *
 * @param id of the document; empty where it is not for this person
 * @param cells in the order of the columns
 */
public record OutgoingRow(String id, List<String> cells) {}
