package vn.doithoai.remedy;

import java.util.Locale;
import vn.doithoai.document.Fate;

/** What can be done about a fault in an issued document (Nghị định 30/2020/NĐ-CP, điều 18). */
public enum RemedyWay {
    CORRECT("Đính chính", Fate.CORRECTED),
    REPLACE("Thay thế", Fate.REPLACED),
    RECALL("Thu hồi", Fate.RECALLED);

    private final String title;
    private final Fate fate;

    RemedyWay(String title, Fate fate) {
        this.title = title;
        this.fate = fate;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** As people read it inside a sentence. */
    public String inSentence() {
        return title.toLowerCase(Locale.ROOT);
    }

    /** What becomes of the faulty document. */
    Fate fate() {
        return fate;
    }
}
