package vn.doithoai.document;

/**
 * The kinds of official document a dialogue round issues, with the symbol that enters the number and selects the
 * number series (Nghị định 30/2020/NĐ-CP, Phụ lục III). Several kinds may share one symbol and so one series.
 */
public enum DocumentKind {
    NOTICE("TB", "Thông báo"),
    INVITATION("GM", "Giấy mời"),
    CHANGE_NOTICE("TB", "Thông báo"),
    CANCELLATION_NOTICE("TB", "Thông báo"),
    MINUTES("BB", "Biên bản"),
    CONCLUSION_NOTICE("TB", "Thông báo"),
    REPORT("BC", "Báo cáo");

    private final String symbol;
    private final String title;

    DocumentKind(String symbol, String title) {
        this.symbol = symbol;
        this.title = title;
    }

    /** Whether the document opens with its legal bases; invitations, minutes and follow-up notices rest on the notice. */
    public boolean citesLaw() {
        return this == NOTICE || this == REPORT;
    }

    /** Whether those who get it are addressed at its top; "Nơi nhận" then calls them "Như trên". */
    public boolean addressesRecipients() {
        return this == INVITATION;
    }

    public String symbol() {
        return symbol;
    }

    /** The Vietnamese name as a reader says it; the layout writes it in capitals. */
    public String title() {
        return title;
    }
}
