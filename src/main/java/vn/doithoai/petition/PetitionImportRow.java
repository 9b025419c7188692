package vn.doithoai.petition;

import java.util.Optional;

/**
 * What became of one row.
 *
 * @param number the row's number as Excel shows it
 * @param note the reason, when it was refused or on file already
 */
public record PetitionImportRow(int number, State state, Optional<String> note) {

    /** What can become of a row. */
    public enum State {
        WAITING("Chờ nhập"),
        TAKEN("Đã nhập"),
        REFUSED("Không nhập được"),
        REPEATED("Đã có");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }
}
