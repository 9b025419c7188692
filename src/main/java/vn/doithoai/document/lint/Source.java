package vn.doithoai.document.lint;

/** What the rules rest on, as the page cites it. */
enum Source {
    FONT("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I (bộ mã ký tự Unicode, phông chữ tiếng Việt)"),
    NUMBER("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3 (số, ký hiệu của văn bản)"),
    DATE("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4 (địa danh và thời gian ban hành văn bản)"),
    SUBJECT("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.5 và Phụ lục VI (trích yếu, tối đa 500 ký tự)"),
    TEXT("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6 (nội dung văn bản)"),
    BASES("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6 (căn cứ ban hành văn bản)"),
    SIGNATURE("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7 (chức vụ, họ tên của người có thẩm quyền)"),
    RECIPIENTS("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9 (nơi nhận)"),
    CAPITALS("Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1 (viết hoa danh từ Nhân dân, Nhà nước)"),
    PATTERNS("Nghị định 30/2020/NĐ-CP, Phụ lục III (mẫu trình bày văn bản hành chính)"),
    CONTENT("Nghị định 30/2020/NĐ-CP, Điều 12 (kiểm tra nội dung và thể thức trước khi ký ban hành)"),
    /** Where no text of the State says it, but the office wants one form throughout. */
    HOUSE("Quy ước trình bày của cơ quan"),
    PARTY("Hướng dẫn 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng (số, ký hiệu văn bản của Đảng)");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
