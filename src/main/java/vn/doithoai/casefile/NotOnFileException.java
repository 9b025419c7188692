package vn.doithoai.casefile;

/** There is nothing under this address, or not for this person. Becomes a page with status 404. */
class NotOnFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
