package vn.doithoai.engine;

/**
 * What a person entered cannot be taken. The message is Vietnamese, complete and meant for that person; the
 * transaction rolls back, so the form stays open with nothing lost.
 */
public class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidInputException(String message) {
        super(message);
    }
}
