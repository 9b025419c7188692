package vn.doithoai.rehearsal;

/** The round of a rehearsal did not come to its end; the message says in Vietnamese where it stands. */
class RehearsalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RehearsalException(String message) {
        super(message);
    }

    RehearsalException(String message, Throwable cause) {
        super(message, cause);
    }
}
