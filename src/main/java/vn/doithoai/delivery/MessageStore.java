package vn.doithoai.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each message and its files once, however many recipients it has. */
@Repository
class MessageStore {

    private static final String FORGOTTEN = "(Nội dung thư đã được xóa khi hết thời hạn lưu.)";

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Returns the id under which it is kept.
     *
     * @param about id of the document that it carries
     */
    String save(Optional<String> about, Message message) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into delivery_message (id, case_number, subject, body, created_at, calendar_uid,
                    calendar_sequence, calendar_start, calendar_end, calendar_summary, calendar_location,
                    calendar_description, calendar_method, about)
                values (:id, :caseNumber, :subject, :body, :createdAt, :uid,
                    :sequence, :start, :end, :summary, :location, :description, :method, :about)
                """)
                .param("id", id)
                .param("caseNumber", message.caseNumber())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("createdAt", OffsetDateTime.now(clock))
                .param("about", about.orElse(null))
                .params(calendarColumns(message.calendar()))
                .update();
        saveAttachments(id, message.attachments());
        return id;
    }

    private Map<String, Object> calendarColumns(Optional<CalendarEntry> calendar) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("uid", calendar.map(CalendarEntry::uid).orElse(null));
        columns.put("sequence", calendar.map(CalendarEntry::sequence).orElse(null));
        columns.put("start", calendar.map(CalendarEntry::start).orElse(null));
        columns.put("end", calendar.map(CalendarEntry::end).orElse(null));
        columns.put("summary", calendar.map(CalendarEntry::summary).orElse(null));
        columns.put("location", calendar.map(CalendarEntry::location).orElse(null));
        columns.put("description", calendar.map(CalendarEntry::description).orElse(null));
        columns.put("method", calendar.map(entry -> entry.method().name()).orElse(null));
        return columns;
    }

    private void saveAttachments(String messageId, List<Attachment> attachments) {
        int position = 0;
        for (Attachment attachment : attachments) {
            position++;
            jdbc.sql("""
                    insert into delivery_attachment (message_id, position, file_name, media_type, content)
                    values (?, ?, ?, ?, ?)
                    """)
                    .params(messageId, position, attachment.fileName(), attachment.mediaType(), attachment.bytes())
                    .update();
        }
    }

    /** Keeps that there was a message, not what it said and carried. */
    void forget(String caseNumber) {
        jdbc.sql("delete from delivery_attachment where message_id in"
                        + " (select id from delivery_message where case_number = ?)")
                .param(caseNumber)
                .update();
        jdbc.sql("update delivery_message set body = ? where case_number = ?")
                .params(FORGOTTEN, caseNumber)
                .update();
    }

    Message load(String id) {
        List<Attachment> attachments = jdbc.sql("""
                        select file_name, media_type, content from delivery_attachment
                        where message_id = ? order by position
                        """)
                .param(id)
                .query((row, number) -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3)))
                .list();
        return jdbc.sql("select * from delivery_message where id = ?")
                .param(id)
                .query((row, number) -> message(row, attachments))
                .single();
    }

    private static Message message(ResultSet row, List<Attachment> attachments) throws SQLException {
        return new Message(
                row.getString("case_number"),
                row.getString("subject"),
                row.getString("body"),
                attachments,
                calendar(row));
    }

    private static Optional<CalendarEntry> calendar(ResultSet row) throws SQLException {
        if (row.getString("calendar_uid") == null) {
            return Optional.empty();
        }
        return Optional.of(new CalendarEntry(
                row.getString("calendar_uid"),
                row.getInt("calendar_sequence"),
                row.getObject("calendar_start", LocalDateTime.class),
                row.getObject("calendar_end", LocalDateTime.class),
                row.getString("calendar_summary"),
                row.getString("calendar_location"),
                row.getString("calendar_description"),
                CalendarEntry.Method.valueOf(row.getString("calendar_method"))));
    }
}
