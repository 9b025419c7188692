package vn.doithoai.directory;

/** Somebody asked for a code that the directory does not have: a mistake in data or in a model, not a renamed body. */
public class UnknownCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownCodeException(String what, String code) {
        super("Danh mục không có " + what + " mang mã «" + code + "».");
    }
}
