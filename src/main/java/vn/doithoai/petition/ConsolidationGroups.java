package vn.doithoai.petition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.petition.ConsolidationFigures.Group;
import vn.doithoai.petition.ConsolidationFigures.Line;

/** Sorts the contents of a round by each trait; one query each, so that every group covers the same contents. */
@Repository
class ConsolidationGroups {

    /** What counts for the round: in time, and not carried by another petition. */
    static final String COUNTED =
            " from petition p where p.round_case = ? and p.late = false and (p.outcome is null or p.outcome <> 'MERGED')";

    private static final String NONE = "";
    private static final String UNCLASSIFIED = "Chưa phân loại";

    private final JdbcClient jdbc;
    private final Fields fields = Fields.shipped();

    ConsolidationGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Group> of(String roundCaseNumber) {
        return List.of(
                group(roundCaseNumber, "CHANNEL", "Theo hình thức gửi", "channel", channels()),
                group(roundCaseNumber, "KIND", "Theo loại", "kind", kinds()),
                group(roundCaseNumber, "FIELD", "Theo lĩnh vực", "field", fields()),
                group(roundCaseNumber, "COMPETENCE", "Theo thẩm quyền", "competence", competences()),
                group(roundCaseNumber, "ANSWER", "Theo hình thức trả lời", "outcome", outcomes()),
                group(roundCaseNumber, "STATE", "Theo trạng thái giải quyết", "state", states()));
    }

    /** @param names by code, in the order of the lines */
    private Group group(String round, String code, String title, String column, Map<String, String> names) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select coalesce(p." + column + ", '') as code, count(*) as contents" + COUNTED + " group by p."
                        + column)
                .param(round)
                .query((row, index) -> counts.put(row.getString("code"), row.getInt("contents")))
                .list();
        counts.keySet().forEach(found -> names.putIfAbsent(found, found));
        List<Line> lines = names.entrySet().stream()
                .filter(name -> counts.containsKey(name.getKey()))
                .map(name -> new Line(name.getValue(), counts.get(name.getKey())))
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
