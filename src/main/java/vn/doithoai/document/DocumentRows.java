package vn.doithoai.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Between a row of the register and a {@link Document}; content and frame are JSON columns. */
@Component
class DocumentRows implements RowMapper<Document> {

    private final ObjectMapper mapper;

    DocumentRows(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Document mapRow(ResultSet row, int index) throws SQLException {
        return new Document(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("owner"),
                DocumentKind.valueOf(row.getString("kind")),
                DocumentState.valueOf(row.getString("state")),
                read(row.getString("content"), DraftContent.class),
                read(row.getString("frame"), Frame.class),
                participants(row),
                row.getString("notation"),
                issued(row),
                row.getObject("created_at", LocalDateTime.class),
                row.getInt("version"));
    }

    String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("document content is not JSON-shaped", e);
        }
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored document content is unreadable", e);
        }
    }

    private static Participants participants(ResultSet row) throws SQLException {
        return new Participants(
                text(row, "drafter"),
                text(row, "content_checker"),
                text(row, "form_checker"),
                text(row, "signer"),
                text(row, "issuer"));
    }

    private static Optional<IssuedNumber> issued(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("issued_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new IssuedNumber(row.getInt("number"), row.getString("notation"), on));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
