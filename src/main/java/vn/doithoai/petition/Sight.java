package vn.doithoai.petition;

/**
 * What of the register a person may see. Nothing is read for pages, lists, searches or exports without saying it, and
 * secret cases stand outside every query unless it names them.
 *
 * @param secrets whether denunciations exist for this person (Luật Tố cáo 2018 điều 8)
 * @param identities whether this person may read, and so search by, who wrote
 */
public record Sight(boolean secrets, boolean identities) {

    /** The one condition that keeps secret cases away; {@code p} is the petition's alias in all queries of this room. */
    String condition() {
        return secrets ? "1 = 1" : "p.secret = false";
    }

    /**
     * Whether a letter has a content that does not exist for this person.
     *
     * @param letterId column of the query around it
     */
    String keptBack(String letterId) {
        return "exists (select 1 from petition p where p.letter_id = %s and not (%s))".formatted(letterId, condition());
    }
}
