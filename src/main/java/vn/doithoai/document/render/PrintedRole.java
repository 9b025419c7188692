package vn.doithoai.document.render;

/** The elements of a document that a reader tells apart (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
public enum PrintedRole {
    LETTERHEAD("Tên cơ quan"),
    NUMBER("Số, ký hiệu"),
    DATE("Địa danh và thời gian"),
    MARK("Dấu chỉ mức độ khẩn, dự thảo"),
    KIND("Tên loại"),
    SUBJECT("Trích yếu"),
    ADDRESSEE("Kính gửi"),
    BASIS("Căn cứ"),
    SECTION("Tiêu đề mục"),
    PARAGRAPH("Nội dung"),
    CLOSING("Câu kết thúc"),
    TABLE_HEAD("Đầu bảng"),
    CELL("Bảng"),
    AUTHORITY("Chức vụ người ký"),
    SIGNER("Họ tên người ký"),
    RECIPIENT("Nơi nhận"),
    APPENDIX("Tiêu đề phụ lục"),
    APPENDIX_CELL("Phụ lục"),
    /** Not printed as it stands, but put into the text by a template. */
    FACT("Nội dung lấy từ hồ sơ");

    private final String title;

    PrintedRole(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** Whether it is one of many cells of a table. */
    public boolean tabular() {
        return this == CELL || this == APPENDIX_CELL;
    }
}
