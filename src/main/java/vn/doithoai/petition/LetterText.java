package vn.doithoai.petition;

import java.util.List;
import vn.doithoai.document.DocumentKind;

/** A text of the case that its letters print. While such a letter is a draft, its drafter may put the text right. */
public enum LetterText {
    ANSWER("Nội dung trả lời", "answer", 20_000),
    MISSING("Nội dung đề nghị bổ sung", "missing", 4_000),
    REFUSAL("Lý do không thụ lý", "refusal", 4_000),
    AUTHORITY("Cơ quan có thẩm quyền", "authority", 200),
    SUMMARY("Tóm tắt nội dung đã nhận", "summary", 500);

    private final String title;
    private final String column;
    private final int longest;

    LetterText(String title, String column, int longest) {
        this.title = title;
        this.column = column;
        this.longest = longest;
    }

    /** Those that a letter of this kind prints, in the order of its form; the recalled summary last. */
    static List<LetterText> of(DocumentKind kind) {
        return switch (kind) {
            case ANSWER_LETTER -> List.of(ANSWER, SUMMARY);
            case SUPPLEMENT_LETTER -> List.of(MISSING, SUMMARY);
            case REFUSAL_NOTICE -> List.of(REFUSAL, SUMMARY);
            case GUIDANCE_LETTER, TRANSFER_SLIP -> List.of(AUTHORITY, SUMMARY);
            case ACCEPTANCE_NOTICE -> List.of(SUMMARY);
            default -> List.of();
        };
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** Most characters that can be kept. */
    public int longest() {
        return longest;
    }

    String column() {
        return column;
    }
}
