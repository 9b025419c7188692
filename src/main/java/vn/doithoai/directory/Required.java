package vn.doithoai.directory;

/** Guards of the room's records: what a seed file leaves out is told in Vietnamese where it is missing. */
final class Required {

    private Required() {}

    static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    static void texts(String owner, String... texts) {
        for (String text : texts) {
            that(text != null && !text.isBlank(), owner + " còn thiếu một trường bắt buộc");
        }
    }
}
