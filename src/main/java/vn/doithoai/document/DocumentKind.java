package vn.doithoai.document;

/**
 * The kinds of official document a dialogue round and its petitions issue, with the symbol that selects the number
 * series and, letters apart, enters the number (Nghị định 30/2020/NĐ-CP, Phụ lục III). Several kinds may share one
 * symbol and so one series.
 */
public enum DocumentKind {
    PLAN("KH", "Kế hoạch"),
    NOTICE("TB", "Thông báo"),
    INVITATION("GM", "Giấy mời"),
    CHANGE_NOTICE("TB", "Thông báo"),
    CANCELLATION_NOTICE("TB", "Thông báo"),
    MINUTES("BB", "Biên bản"),
    CONCLUSION_NOTICE("TB", "Thông báo"),
    REPORT("BC", "Báo cáo"),
    ANSWER_LETTER(DocumentKind.LETTER, "Công văn"),
    GUIDANCE_LETTER(DocumentKind.LETTER, "Công văn"),
    SUPPLEMENT_LETTER(DocumentKind.LETTER, "Công văn"),
    REMINDER_LETTER(DocumentKind.LETTER, "Công văn"),
    /** Puts right the form of a document that is out (Nghị định 30/2020/NĐ-CP, điều 18). */
    CORRECTION_LETTER(DocumentKind.LETTER, "Công văn"),
    /** Calls back a document that is out (Nghị định 30/2020/NĐ-CP, điều 18). */
    RECALL_NOTICE("TB", "Thông báo"),
    TRANSFER_SLIP("PC", "Phiếu chuyển"),
    REFUSAL_NOTICE("TB", "Thông báo"),
    ACCEPTANCE_NOTICE("TB", "Thông báo"),
    /** Handed over at once when something is taken in: never drafted, checked or numbered. */
    RECEIPT("", "Giấy biên nhận");

    /** Names the letters' series; it is never printed, because a letter has no kind. */
    private static final String LETTER = "CV";

    private final String symbol;
    private final String title;

    DocumentKind(String symbol, String title) {
        this.symbol = symbol;
        this.title = title;
    }

    /** Whether the document opens with its legal bases; invitations, minutes and follow-up notices rest on the notice. */
    public boolean citesLaw() {
        return this == PLAN || this == NOTICE || this == REPORT;
    }

    /** Whether those who get it are addressed at its top; "Nơi nhận" then calls them "Như trên". */
    public boolean addressesRecipients() {
        return this == INVITATION;
    }

    /** Whether it is an official letter: it prints no kind, and its subject stands under the number. */
    public boolean letter() {
        return LETTER.equals(symbol);
    }

    /** Whether the records clerk numbers it. */
    public boolean numbered() {
        return !symbol.isEmpty();
    }

    /**
     * What follows the number: {@code BC-VPUB}, or {@code VPUB-TCHCQT} on a letter.
     *
     * @param office abbreviation of the issuing office
     * @param unit abbreviation of the unit that drafts letters
     */
    String notation(String office, String unit) {
        return letter() ? office + "-" + unit : symbol + "-" + office;
    }

    /** Names the number series of a year. */
    public String symbol() {
        return symbol;
    }

    /** The Vietnamese name as a reader says it; the layout writes it in capitals, and leaves it out on a letter. */
    public String title() {
        return title;
    }
}
