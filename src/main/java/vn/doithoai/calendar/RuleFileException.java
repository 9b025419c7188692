package vn.doithoai.calendar;

/**
 * A rules file cannot be used. The Vietnamese message names the file, the line where known, and what was expected;
 * the server refuses to start on it rather than compute wrong dates.
 */
public class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleFileException(String message) {
        super(message);
    }

    RuleFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
