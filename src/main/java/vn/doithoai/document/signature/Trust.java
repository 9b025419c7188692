package vn.doithoai.document.signature;

/** Whether the signer's certificate leads back to a root that the office trusts. Revocation is never asked. */
public enum Trust {
    TRUSTED("Chứng thư dẫn về chứng thư gốc mà cơ quan tin cậy"),
    UNTRUSTED("Chứng thư không dẫn về chứng thư gốc nào mà cơ quan tin cậy"),
    /** The office has named no roots: {@code doithoai.signature.trusted-certificates}. */
    NOT_CONFIGURED("Chưa cấu hình chứng thư gốc tin cậy: chữ ký toàn vẹn, chưa xác định được độ tin cậy");

    private final String words;

    Trust(String words) {
        this.words = words;
    }

    /** For the person who relies on the file. */
    public String words() {
        return words;
    }
}
