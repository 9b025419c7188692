package vn.doithoai.document.signature;

/** How the signed file relates to the rendition that was kept at issue. A file with another text is not kept at all. */
public enum TextMatch {
    /** The file begins with the issued PDF, and what signing added has changed none of its objects. */
    SAME_BYTES("Đúng từng byte với bản đã phát hành; phần thêm vào chỉ là chữ ký."),
    /** Printed or saved anew before signing: as many pages with the same text. */
    SAME_TEXT("Cùng nội dung, khác tệp: số trang và chữ trùng với bản đã phát hành, nhưng tệp đã được in hoặc lưu lại"
            + " trước khi ký. Vui lòng xem lại hình ảnh trên từng trang.");

    private final String words;

    TextMatch(String words) {
        this.words = words;
    }

    /** For the person who relies on the file. */
    public String words() {
        return words;
    }
}
