package vn.doithoai.document;

import vn.doithoai.engine.InvalidInputException;

/** Somebody else changed the draft after this person had opened it; nothing was stored. */
public class StaleDraftException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    public StaleDraftException() {
        super(
                "Dự thảo đã được sửa sau khi bạn mở trang, nên nội dung bạn nhập chưa được lưu; nội dung đó còn nguyên ở đây. "
                        + "Vui lòng đối chiếu với bản đang lưu ở phần Xem trước rồi bấm Lưu lần nữa.");
    }
}
