package vn.doithoai.casefile.archive;

/** In which forms the archive holds a document. */
enum ArchivedForm {
    DOCX("docx", ".docx"),
    PDF("pdf", ".pdf"),
    /** As the officials signed it with their own tokens; where there is one, it is the record. */
    SIGNED_PDF("signed-pdf", "-ban-ky-so.pdf");

    private final String code;
    private final String ending;

    ArchivedForm(String code, String ending) {
        this.code = code;
        this.ending = ending;
    }

    /** As the manifest says it. */
    String code() {
        return code;
    }

    /** Of the file's name. */
    String ending() {
        return ending;
    }
}
