package vn.doithoai.petition;

/** How far an imported workbook has come. */
public enum PetitionImportState {
    WAITING("Chờ đọc tệp"),
    RUNNING("Đang nhập"),
    FINISHED("Đã nhập xong"),
    REFUSED("Không đọc được tệp");

    private final String title;

    PetitionImportState(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** Nothing more happens by itself. */
    public boolean over() {
        return this == FINISHED || this == REFUSED;
    }
}
