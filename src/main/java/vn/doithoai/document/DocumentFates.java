package vn.doithoai.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.calendar.VietnameseDate;

/**
 * Which document puts which other one right. A fate holds from the moment the later document has its number, and not
 * before: until then the earlier one is what recipients go by.
 */
@Repository
public class DocumentFates {

    /** Of a row of {@code document} that is in force: neither replaced nor recalled by a numbered document. */
    static final String STANDING = "not exists (select 1 from document later where later.puts_right = document.id"
            + " and later.number is not null and later.fate_given <> 'CORRECTED')";

    /** A statement takes no more than some ten thousand values. */
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;

    DocumentFates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one document suffered from a later one.
     *
     * @param documentId the earlier one
     * @param laterId the one that put it right
     * @param later kind, number and date of that one, as documents cite it
     */
    public record Suffered(String documentId, Fate fate, String laterId, String later) {

        /** "Đã thu hồi theo Thông báo số 12/TB-VPUB ngày 05/10/2025". */
        public String text() {
            return fate.title() + " " + later;
        }
    }

    /** What a document does, or as a draft is to do, to an earlier one. */
    public record Given(Fate fate, String earlierId) {}

    /** How documents cite an issued one: "Báo cáo số 05/BC-VPUB ngày 05/10/2025". */
    public static String citation(Document document) {
        return citation(document.kind(), document.issued().orElseThrow());
    }

    private static String citation(DocumentKind kind, IssuedNumber issued) {
        return "%s số %s ngày %s"
                .formatted(kind.title(), issued.reference(), VietnameseDate.numeric(issued.issuedOn()));
    }

    /** Says of a draft what its issue will do to an earlier document. */
    public void give(String draftId, Fate fate, String earlierId) {
        jdbc.sql("update document set puts_right = ?, fate_given = ? where id = ?")
                .params(earlierId, fate.name(), draftId)
                .update();
    }

    public Optional<Given> given(String documentId) {
        return jdbc.sql("select fate_given, puts_right from document where id = ? and puts_right is not null")
                .param(documentId)
                .query((row, index) -> new Given(Fate.valueOf(row.getString(1)), row.getString(2)))
                .optional();
    }

    /** Oldest first; empty for most documents. */
    public List<Suffered> of(String documentId) {
        return of(List.of(documentId)).getOrDefault(documentId, List.of());
    }

    /** By document, for lists; whoever suffered nothing is missing. */
    public Map<String, List<Suffered>> of(Collection<String> documentIds) {
        Map<String, List<Suffered>> found = new HashMap<>();
        List<String> ids = List.copyOf(documentIds);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            found.putAll(suffered(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
        }
        return found;
    }

    private Map<String, List<Suffered>> suffered(List<String> documentIds) {
        return jdbc
                .sql("select id, kind, notation, number, issued_on, puts_right, fate_given from document"
                        + " where puts_right in (:ids) and number is not null order by issued_on, created_at")
                .param("ids", documentIds)
                .query((row, index) -> suffered(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Suffered::documentId));
    }

    /** Whether the document is in force: neither replaced nor recalled. A draft stands, too. */
    public boolean stands(Document document) {
        return of(document.id()).stream().allMatch(suffered -> suffered.fate() == Fate.CORRECTED);
    }

    private static Suffered suffered(ResultSet row) throws SQLException {
        IssuedNumber issued = new IssuedNumber(
                row.getInt("number"), row.getString("notation"), row.getObject("issued_on", LocalDate.class));
        return new Suffered(
                row.getString("puts_right"),
                Fate.valueOf(row.getString("fate_given")),
                row.getString("id"),
                citation(DocumentKind.valueOf(row.getString("kind")), issued));
    }
}
