package vn.doithoai.remedy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.doithoai.document.DocumentKind;

/** What a document that puts another one right prints as it was copied or typed, and its drafter may put right. */
public enum RemedyText {
    THEME("Chủ đề đối thoại", Shape.LINE, "round", "theme"),
    PLACE("Địa điểm", Shape.LINE, "round", "place"),
    MINUTES_PLACE("Nơi họp ghi trong biên bản", Shape.LINE, "minutes", "place"),
    CONTACT("Thông tin liên hệ", Shape.LINE, "contact"),
    CHANNELS("Hình thức tiếp nhận (mỗi hình thức một dòng)", Shape.LIST, "channels"),
    REASON("Lý do", Shape.LINE, "reason"),
    CONCLUSIONS(
            "Nội dung kết luận (mỗi dòng: nội dung | đơn vị chịu trách nhiệm | thời hạn)",
            Shape.CONCLUSIONS,
            "conclusions"),
    CORRECTIONS("Nội dung đính chính (mỗi dòng: đã in | nay sửa là)", Shape.CORRECTIONS, "lines");

    /** How the fact is kept. */
    enum Shape {
        LINE,
        LIST,
        CONCLUSIONS,
        CORRECTIONS
    }

    /** Documents of a round, and what recalls one; letters of petitions and plans have forms of their own. */
    private static final Set<DocumentKind> KINDS = EnumSet.of(
            DocumentKind.NOTICE,
            DocumentKind.INVITATION,
            DocumentKind.CHANGE_NOTICE,
            DocumentKind.CANCELLATION_NOTICE,
            DocumentKind.MINUTES,
            DocumentKind.CONCLUSION_NOTICE,
            DocumentKind.REPORT,
            DocumentKind.RECALL_NOTICE);

    private final String title;
    private final Shape shape;
    private final List<String> path;

    RemedyText(String title, Shape shape, String... path) {
        this.title = title;
        this.shape = shape;
        this.path = List.of(path);
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** Whether it is typed in one line. */
    public boolean single() {
        return shape == Shape.LINE;
    }

    /** Whether this fact is the text: letters and lists of other rooms may call something else by the same name. */
    boolean of(DocumentKind kind, Object fact) {
        return switch (shape) {
            case LINE -> fact instanceof String && KINDS.contains(kind);
            case LIST, CONCLUSIONS -> fact instanceof List && KINDS.contains(kind);
            case CORRECTIONS -> kind == DocumentKind.CORRECTION_LETTER;
        };
    }

    Shape shape() {
        return shape;
    }

    /** Keys that lead to it among a document's facts. */
    List<String> path() {
        return path;
    }
}
