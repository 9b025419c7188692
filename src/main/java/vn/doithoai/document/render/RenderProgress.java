package vn.doithoai.document.render;

/** Hears how far a large document has come; an exception thrown here ends the rendering. */
@FunctionalInterface
public interface RenderProgress {

    /**
     * Called every hundred rows or so, on the rendering thread.
     *
     * @param done rows of the large table that are finished
     * @param total rows of the large table
     */
    void at(int done, int total);

    /** For whoever waits anyway. */
    static RenderProgress unheard() {
        return (done, total) -> {};
    }
}
