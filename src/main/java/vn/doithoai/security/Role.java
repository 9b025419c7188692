package vn.doithoai.security;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The offices that a person can hold. Each is a group in the engine: models name the group as candidate, permissions
 * are granted to it, and a signed-in person carries it as an authority.
 */
public enum Role {
    HEAD("head", "Chánh Văn phòng"),
    DEPUTY_HEAD("deputy-head", "Phó Chánh Văn phòng"),
    DIVISION_HEAD("division-head", "Trưởng phòng TCHCQT"),
    CASE_OFFICER("case-officer", "Chuyên viên TCHCQT"),
    RECEPTION_OFFICER("reception-officer", "Ban Tiếp công dân"),
    SPECIALIST_UNIT("specialist-unit", "Đơn vị chuyên môn"),
    RECORDS_CLERK("records-clerk", "Văn thư"),
    WEB_EDITOR("web-editor", "Quản trị trang thông tin"),
    MANAGER("manager", "Lãnh đạo theo dõi"),
    /** Keeps accounts and the system; the group's id is the one that the engine's web applications know. */
    ADMINISTRATOR("camunda-admin", "Quản trị hệ thống");

    private final String group;
    private final String vietnameseName;

    Role(String group, String vietnameseName) {
        this.group = group;
        this.vietnameseName = vietnameseName;
    }

    /** The engine's group id, as models write it in {@code camunda:candidateGroups}. */
    public String group() {
        return group;
    }

    /** The name that people read. */
    public String vietnameseName() {
        return vietnameseName;
    }

    /** The Spring Security authority, for instance {@code ROLE_CASE_OFFICER}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Everyone who takes part in the work or watches it: all but the administrator. */
    public static Set<Role> staff() {
        return EnumSet.complementOf(EnumSet.of(ADMINISTRATOR));
    }

    /** Finds the role behind an engine group; groups that an office added for itself have none. */
    public static Optional<Role> ofGroup(String group) {
        return Stream.of(values()).filter(role -> role.group.equals(group)).findFirst();
    }
}
