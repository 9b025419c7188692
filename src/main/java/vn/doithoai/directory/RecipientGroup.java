package vn.doithoai.directory;

import java.util.List;
import java.util.Optional;

/** A standing list of recipients, e.g. of every notice, in the order in which "Nơi nhận" prints them. */
public record RecipientGroup(String code, String name, List<Member> members) {

    /** Code of the list of those inside the office who pass on what concerns it. */
    public static final String INTERNAL = "internal";

    public RecipientGroup {
        Required.texts("một nhóm nơi nhận", code, name);
        Required.that(members != null && !members.isEmpty(), "nhóm nơi nhận «" + code + "» chưa có dòng nào");
        members = List.copyOf(members);
    }

    /**
     * One printed line and the bodies it stands for.
     *
     * @param text what is printed, e.g. "Ban Dân vận tỉnh ủy (b/c)"; empty to print the only body's short name
     * @param bodies codes of those who get the document; none for a print-only line such as "Lưu: VT, TCHCQT"
     */
    public record Member(Optional<String> text, List<String> bodies) {

        public Member {
            bodies = bodies == null ? List.of() : List.copyOf(bodies);
            Required.that(
                    text.isPresent() || bodies.size() == 1,
                    "một dòng nơi nhận cần text, hoặc đúng một cơ quan để in tên");
        }
    }
}
