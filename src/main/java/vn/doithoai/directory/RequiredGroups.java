package vn.doithoai.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;

/**
 * The lists of recipients by which the application sends its documents. An office decides who is on them, not whether
 * there is one: without it a document could be numbered in the books and never drafted.
 */
@Service
@DependsOn("directorySeed")
public class RequiredGroups {

    private static final Map<String, String> NAMES = names();

    private final GroupTable groups;

    RequiredGroups(GroupTable groups) {
        this.groups = groups;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("notice", "nơi nhận thông báo tổ chức hội nghị");
        names.put("report", "nơi nhận báo cáo kết quả hội nghị");
        names.put("invitation", "nơi nhận giấy mời dự hội nghị");
        names.put("conclusion", "nơi nhận thông báo kết luận hội nghị");
        names.put("plan", "nơi nhận kế hoạch đối thoại năm");
        names.put("reminder", "nơi nhận công văn đôn đốc");
        names.put(RecipientGroup.INTERNAL, "nơi nhận trong Văn phòng");
        return names;
    }

    /** The first group that is not among them, as people know it; empty when all are. */
    static Optional<String> missing(Collection<String> codes) {
        return NAMES.keySet().stream()
                .filter(code -> !codes.contains(code))
                .map(RequiredGroups::called)
                .findFirst();
    }

    /** Asked before anything is stored that the group's document belongs to: why not, where the directory lacks it. */
    public Optional<String> obstacle(String code) {
        return Optional.of("Danh mục chưa có nhóm nơi nhận %s. Vui lòng đề nghị quản trị hệ thống bổ sung rồi làm lại."
                        .formatted(called(code)))
                .filter(missing -> groups.find(code).isEmpty());
    }

    private static String called(String code) {
        return "«%s» (%s)".formatted(code, NAMES.getOrDefault(code, code));
    }
}
