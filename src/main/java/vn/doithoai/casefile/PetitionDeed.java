package vn.doithoai.casefile;

import java.util.EnumSet;
import java.util.Set;
import vn.doithoai.security.Role;

/** What can be done to a petition from its page, by whom; everything else happens in its tasks. */
public enum PetitionDeed {
    WITHDRAW("rut", "Ghi nhận rút đơn", Role.RECEPTION_OFFICER, Role.CASE_OFFICER),
    MERGE("gop", "Gộp vào hồ sơ khác", Role.RECEPTION_OFFICER, Role.CASE_OFFICER),
    ASK_FOR_TIME(
            "gia-han",
            "Đề nghị gia hạn",
            Role.SPECIALIST_UNIT,
            Role.RECEPTION_OFFICER,
            Role.CASE_OFFICER,
            Role.DIVISION_HEAD),
    REOPEN("mo-lai", "Mở lại hồ sơ", Role.HEAD, Role.RECEPTION_OFFICER),
    REASSIGN("giao-lai", "Giao lại đơn vị", Role.HEAD, Role.DIVISION_HEAD, Role.RECEPTION_OFFICER, Role.CASE_OFFICER),
    ATTACH("tep", "Thêm tệp", Role.RECEPTION_OFFICER, Role.CASE_OFFICER),
    CORRECT("nguoi-gui/sua", "Sửa thông tin người gửi", Role.RECEPTION_OFFICER),
    RECEIPT("bien-nhan.pdf", "Giấy biên nhận", Role.RECEPTION_OFFICER, Role.CASE_OFFICER),
    SUBJECT_REQUEST("du-lieu", "Dữ liệu theo yêu cầu của người gửi", Role.RECEPTION_OFFICER, Role.HEAD);

    private final String address;
    private final String title;
    private final Set<Role> doers;

    PetitionDeed(String address, String title, Role... doers) {
        this.address = address;
        this.title = title;
        this.doers = EnumSet.of(doers[0], doers);
    }

    /** Last part of the address that its form is sent to. */
    public String address() {
        return address;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    Set<Role> doers() {
        return doers;
    }
}
