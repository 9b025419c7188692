package vn.doithoai.pathways;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.conference.Round;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;

/** What the application's own tables say. */
public final class Records {

    /** Children before their parents. */
    private static final List<String> TABLES = List.of(
            "delivery_correction",
            "delivery",
            "delivery_attachment",
            "delivery_message",
            "document_finding_waiver",
            "document_remedy",
            "document_author",
            "document_remark",
            "document_signed_original",
            "document_rendition",
            "document_preview",
            "document",
            "petition_import_row",
            "petition_import",
            "petition_reading",
            "petition_event",
            "petition_attachment",
            "petition",
            "petitioner",
            "petition_letter",
            "commitment_event",
            "commitment",
            "conference_assignment",
            "conference_conclusion",
            "conference_minutes",
            "conference_change",
            "conference_decision",
            "conference_round",
            "annual_plan_round",
            "annual_plan_task",
            "annual_plan",
            "reminder",
            "gap_free_series");

    private final JdbcClient jdbc;
    private final RoundRegister rounds;
    private final DocumentRegister documents;

    Records(JdbcClient jdbc, RoundRegister rounds, DocumentRegister documents) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.documents = documents;
    }

    void empty() {
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    }

    public Round round() {
        return rounds.byCaseNumber("DT-2025-02").orElseThrow();
    }

    /** Documents of the kind, oldest first. */
    public List<Document> documents(DocumentKind kind) {
        return documents.ofOwner("DT-2025-02").stream()
                .filter(document -> document.kind() == kind)
                .toList();
    }

    /** Documents of one owner, oldest first. */
    public List<Document> documentsOf(String owner) {
        return documents.ofOwner(owner);
    }

    /** The newest document of the kind. */
    public Document document(DocumentKind kind) {
        List<Document> all = documents(kind);
        return all.get(all.size() - 1);
    }

    /** All rows of a table, to be held against a later look. */
    public List<Map<String, Object>> rows(String table) {
        return jdbc.sql("select * from " + table).query().listOfRows();
    }

    /** One column of the round, by its name in the table. */
    public Object ofRound(String column) {
        return jdbc.sql("select %s from conference_round".formatted(column))
                .query()
                .singleValue();
    }

    /** Method and sequence of the calendar entries that went out, in order. */
    public List<String> calendarEntries() {
        return jdbc.sql("select calendar_method || ' ' || calendar_sequence from delivery_message"
                        + " where calendar_uid is not null order by calendar_sequence")
                .query(String.class)
                .list();
    }

    /** How many recipients got a mail with this subject. */
    public int recipientsOf(String subject) {
        return jdbc.sql("select count(*) from delivery d join delivery_message m on m.id = d.message_id"
                        + " where m.subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    public void execute(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
