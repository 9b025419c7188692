package vn.doithoai.document;

import java.time.LocalDateTime;

/** When the files of an issued document were last held against the record, and how far that went. */
public record Verification(Way way, LocalDateTime at) {

    /** What was compared. */
    public enum Way {
        RENDERED_ANEW("Tệp đã phát hành còn nguyên vẹn; dựng lại từ hồ sơ trùng từng byte."),
        /** An earlier release laid the document out; this one would give other bytes for the same words. */
        KEPT_FILES("Tệp đã phát hành còn nguyên vẹn; dựng lại bằng phiên bản khác nên không so sánh từng byte.");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }
}
