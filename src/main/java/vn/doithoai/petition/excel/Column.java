package vn.doithoai.petition.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the template, in their order, each with its longest text in characters. */
public enum Column {
    RECEIVED_ON("Ngày nhận", 30, "Bắt buộc. Ngày, tháng, năm, ví dụ 25/8/2025."),
    RECEIVED_TIME("Giờ nhận", 30, "Bắt buộc. Giờ và phút, ví dụ 07:30."),
    CHANNEL("Hình thức gửi", 60, "Bắt buộc. Chọn trong danh sách."),
    TITLE("Danh xưng", 20, "Ông, Bà, Anh, Chị; Tổ chức khi chính tổ chức kiến nghị; hoặc để trống."),
    NAME("Họ tên hoặc tổ chức", 200, "Để trống khi đơn không ghi người gửi."),
    ADDRESS("Địa chỉ", 500, "Như ghi trong đơn."),
    PHONE("Điện thoại", 30, "Ô dạng văn bản để giữ số 0 ở đầu."),
    EMAIL("Thư điện tử", 254, "Ví dụ ten@example.vn."),
    SIGNATORIES("Số người cùng gửi", 10, "Để trống là một người."),
    REPRESENTATIVES("Người đại diện", 2000, "Bắt buộc khi có từ 5 người; cách nhau bằng dấu chấm phẩy."),
    CONTENT("Nội dung", 20_000, "Bắt buộc. Nguyên văn, nhiều nhất 20.000 ký tự.");

    /** Written behind the others in the list of errors; passed over when such a list is handed in again. */
    static final List<String> REMARKS = List.of("Dòng trong tệp đã gửi", "Lý do không nhập");

    private final String title;
    private final int longest;
    private final String advice;

    Column(String title, int longest, String advice) {
        this.title = title;
        this.longest = longest;
        this.advice = advice;
    }

    /** As it stands in the first row. */
    public String title() {
        return title;
    }

    public int longest() {
        return longest;
    }

    String advice() {
        return advice;
    }

    static Optional<Column> titled(String text) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(text))
                .findFirst();
    }
}
