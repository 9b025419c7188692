package vn.doithoai.document.preview;

/**
 * Whether a document can be looked at.
 *
 * @param state READY when its files are at hand
 * @param done rows of its large table that are rendered
 * @param total rows of its large table; 0 when it has none
 * @param problem for the reader when it could not be rendered, else empty
 */
public record Preview(State state, int done, int total, String problem) {

    /** BUSY: this node has too many to render already, ask again later. */
    public enum State {
        READY,
        WAITING,
        RENDERING,
        BUSY,
        FAILED
    }

    static Preview ready() {
        return new Preview(State.READY, 0, 0, "");
    }

    public boolean isReady() {
        return state == State.READY;
    }

    /** Whether asking again later can bring something new. */
    public boolean isComing() {
        return state == State.WAITING || state == State.RENDERING || state == State.BUSY;
    }
}
