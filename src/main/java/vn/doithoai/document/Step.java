package vn.doithoai.document;

/** The human steps of a document, with the name of the duty and the state that follows when it is passed. */
public enum Step {
    DRAFT("soạn thảo", "drafter", DocumentState.DRAFT, DocumentState.CONTENT_CHECK),
    CONTENT_CHECK("kiểm tra nội dung", "content_checker", DocumentState.CONTENT_CHECK, DocumentState.FORM_CHECK),
    FORM_CHECK("kiểm tra thể thức", "form_checker", DocumentState.FORM_CHECK, DocumentState.SIGNING),
    SIGN("ký", "signer", DocumentState.SIGNING, DocumentState.NUMBERING),
    ISSUE("cấp số và phát hành", "issuer", DocumentState.NUMBERING, DocumentState.ISSUED);

    private final String duty;
    private final String column;
    private final DocumentState at;
    private final DocumentState next;

    Step(String duty, String column, DocumentState at, DocumentState next) {
        this.duty = duty;
        this.column = column;
        this.at = at;
        this.next = next;
    }

    /** What the person does, as a Vietnamese verb phrase. */
    public String duty() {
        return duty;
    }

    /** Column of the register that remembers who did it. */
    String column() {
        return column;
    }

    DocumentState at() {
        return at;
    }

    DocumentState next() {
        return next;
    }
}
