package vn.doithoai.delivery;

/** How far one delivery has come, with the words that people read. */
public enum DeliveryState {
    WAITING("Chờ gửi"),
    SENT("Đã gửi"),
    ADDRESS_NEEDED("Chờ văn thư sửa địa chỉ"),
    HANDED_OVER("Đã giao bằng đường khác");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
