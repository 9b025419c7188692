package vn.doithoai.petition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.IssueCheck;

/**
 * Keeps a report from being numbered whose table still has a petition that turned out to be a denunciation, or was merged,
 * after the table was drawn up (Luật Tố cáo 2018 điều 8). It says how many, never which: whoever issues is no confidant.
 */
@Component
class ReportedRows implements IssueCheck {

    private final JdbcClient jdbc;

    ReportedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> faults(Document document) {
        if (document.kind() != DocumentKind.REPORT) {
            return List.of();
        }
        Set<String> named = new HashSet<>(named(document.content().facts()));
        named.retainAll(gone(document.owner()));
        return named.isEmpty()
                ? List.of()
                : List.of(("Phụ lục có %02d dòng không được nêu nữa (đơn phải giữ bí mật hoặc đã gộp)."
                                + " Vui lòng trả lại để lập lại phụ lục.")
                        .formatted(named.size()));
    }

    private List<String> gone(String round) {
        return jdbc.sql("select case_number from petition where round_case = ?"
                        + " and (secret = true or outcome = 'MERGED')")
                .param(round)
                .query(String.class)
                .list();
    }

    private static List<String> named(Map<String, Object> facts) {
        return Optional.ofNullable(facts.get("consolidation"))
                .map(figures -> ((Map<?, ?>) figures).get("rows"))
                .map(rows -> (Collection<?>) rows)
                .orElse(List.of())
                .stream()
                .map(row -> String.valueOf(((Map<?, ?>) row).get("caseNumber")))
                .toList();
    }
}
