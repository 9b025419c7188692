package vn.doithoai.document;

/** The book that an issued document is entered in, within the transaction that gives its number. */
public interface IssueBook {

    /** @param issued with number and date */
    void enter(Document issued);
}
