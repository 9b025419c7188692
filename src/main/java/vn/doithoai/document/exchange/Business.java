package vn.doithoai.document.exchange;

/** What a package asks of whoever gets it ({@code BussinessDocType}); 2, new data of a document, is not written here. */
enum Business {
    NEW("0"),
    RECALL("1"),
    REPLACE("3");

    private final String code;

    Business(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
