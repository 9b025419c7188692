package vn.doithoai.rehearsal;

/** A case file that cannot be played; the message names the line and says what was expected. */
class CaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CaseFileException(int line, String expected) {
        super("Tệp tình huống, dòng %d: %s".formatted(line, expected));
    }

    CaseFileException(String message) {
        super(message);
    }
}
