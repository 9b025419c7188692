package vn.doithoai.petition;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.ConsolidationFigures.Group;
import vn.doithoai.petition.ConsolidationFigures.Line;

/** Sorts the contents of a round by each trait; every group covers all of them. */
@Component
class ConsolidationGroups {

    private static final String NONE = "";
    private static final String UNCLASSIFIED = "Chưa phân loại";

    private final Fields fields = Fields.shipped();

    List<Group> of(List<CountedContent> contents) {
        return List.of(
                group(contents, "CHANNEL", "Theo hình thức gửi", CountedContent::channel, channels()),
                group(contents, "KIND", "Theo loại", CountedContent::kind, kinds()),
                group(contents, "FIELD", "Theo lĩnh vực", CountedContent::field, fields()),
                group(contents, "COMPETENCE", "Theo thẩm quyền", CountedContent::competence, competences()),
                group(contents, "ANSWER", "Theo hình thức trả lời", CountedContent::outcome, outcomes()),
                group(contents, "STATE", "Theo trạng thái giải quyết", CountedContent::state, states()));
    }

    /** @param names by code, in the order of the lines */
    private static Group group(
            List<CountedContent> contents,
            String code,
            String title,
            Function<CountedContent, String> trait,
            Map<String, String> names) {
        Map<String, Long> counts = contents.stream().collect(Collectors.groupingBy(trait, Collectors.counting()));
        counts.keySet().forEach(found -> names.putIfAbsent(found, found));
        List<Line> lines = names.entrySet().stream()
                .filter(name -> counts.containsKey(name.getKey()))
                .map(name -> new Line(name.getValue(), counts.get(name.getKey()).intValue()))
                .toList();
        return new Group(code, title, lines);
    }

    private static Map<String, String> channels() {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(Channel.values()).forEach(channel -> names.put(channel.name(), channel.title()));
        return names;
    }

    private static Map<String, String> kinds() {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(PetitionKind.values()).forEach(kind -> names.put(kind.name(), kind.title()));
        names.put(NONE, UNCLASSIFIED);
        return names;
    }

    private Map<String, String> fields() {
        Map<String, String> names = new LinkedHashMap<>();
        fields.fields().forEach(field -> names.put(field.code(), field.name()));
        names.put(NONE, UNCLASSIFIED);
        return names;
    }

    private static Map<String, String> competences() {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(Competence.values()).forEach(competence -> names.put(competence.name(), competence.title()));
        names.put(NONE, UNCLASSIFIED);
        return names;
    }

    private static Map<String, String> outcomes() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(Outcome.ANSWERED_AT_SESSION.name(), "Trả lời tại hội nghị");
        names.put(Outcome.ANSWERED.name(), "Trả lời bằng văn bản");
        names.put(Outcome.COMMITTED.name(), "Trả lời bằng văn bản, có cam kết thực hiện");
        names.put(Outcome.FORWARDED.name(), "Chuyển cơ quan có thẩm quyền");
        names.put(Outcome.GUIDED.name(), "Hướng dẫn gửi đúng cơ quan");
        names.put(Outcome.REFUSED.name(), "Từ chối bằng văn bản");
        names.put(Outcome.FILED.name(), "Lưu đơn");
        names.put(Outcome.WITHDRAWN.name(), "Người gửi đã rút");
        names.put(Outcome.DENUNCIATION_FORWARDED.name(), "Chuyển theo trình tự tố cáo");
        names.put(Outcome.DENUNCIATION_ACCEPTED.name(), "Thụ lý theo trình tự tố cáo");
        names.put(NONE, "Chưa có kết quả");
        return names;
    }

    private static Map<String, String> states() {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(PetitionState.values()).forEach(state -> names.put(state.name(), state.title()));
        return names;
    }
}
