package vn.doithoai.casefile;

import java.util.List;
import java.util.stream.Stream;
import vn.doithoai.petition.Standing;

/** The lines that say who wrote; what was not given has no line. */
final class PetitionerFacts {

    private PetitionerFacts() {}

    static List<Fact> of(PetitionerInput who) {
        return Stream.of(
                        new Fact("Tư cách", Standing.valueOf(who.standing()).title()),
                        new Fact("Họ tên hoặc tên tổ chức", (who.title() + " " + who.name()).strip()),
                        new Fact("Địa chỉ", who.address()),
                        new Fact("Điện thoại", who.phone()),
                        new Fact("Thư điện tử", who.email()),
                        new Fact("Số định danh", who.identityNumber()),
                        new Fact("Người đại diện", who.representatives()),
                        new Fact("Đồng ý công khai tên", who.consent().isEmpty() ? "không" : "có"))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }
}
