package vn.doithoai.directory;

/** A seed file cannot be used. The Vietnamese message names the place where known, and what was expected. */
public class SeedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeedFileException(String message) {
        super(message);
    }

    SeedFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
