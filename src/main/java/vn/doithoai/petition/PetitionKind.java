package vn.doithoai.petition;

/** The legal kinds of what people write; each has its own duty and clock (Luật Tiếp công dân 2013, Luật Khiếu nại, Luật Tố cáo). */
public enum PetitionKind {
    PETITION("Kiến nghị, phản ánh"),
    SUGGESTION("Góp ý, câu hỏi"),
    COMPLAINT("Khiếu nại"),
    DENUNCIATION("Tố cáo"),
    RULE_FEEDBACK("Phản ánh về quy định hành chính"),
    DISPUTE("Tranh chấp");

    private final String title;

    PetitionKind(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
