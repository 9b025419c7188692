package vn.doithoai.document.outgoing;

/**
 * Something about a series that a records clerk must look into.
 *
 * @param symbol e.g. {@code TB}
 * @param text in Vietnamese, a whole sentence
 */
public record SeriesFinding(Fault fault, String symbol, int year, String text) {

    /** What is wrong. */
    public enum Fault {
        MISSING("Thiếu số"),
        DOUBLED("Trùng số"),
        DISORDER("Ngược ngày"),
        WRONG_YEAR("Sai năm"),
        NOT_ENTERED("Chưa vào sổ");

        private final String title;

        Fault(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }
}
