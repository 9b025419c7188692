package vn.doithoai.document;

import java.util.List;

/**
 * A look at a document before it is handed in, and a last one before it is numbered, by the room whose facts it states:
 * its drafter can still correct it, but what has a number is out, and a wrong figure in it can only be corrected by
 * another document. All beans of this type are asked.
 */
public interface IssueCheck {

    /**
     * What forbids that the document is passed on by anyone; asked at every step, before {@link #faults}.
     *
     * @return Vietnamese sentences, fit for whoever may have the document in hand; empty when nothing forbids it
     */
    default List<String> barriers(Document document) {
        return List.of();
    }

    /** @return Vietnamese sentences, one for each fault; empty when nothing is wrong or the document is not this room's */
    List<String> faults(Document document);
}
