package vn.doithoai.petition.excel;

/** The file as a whole cannot be read. The message is Vietnamese, complete, and quotes nothing of the file. */
public class UnreadableWorkbookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableWorkbookException(String message) {
        super(message);
    }
}
