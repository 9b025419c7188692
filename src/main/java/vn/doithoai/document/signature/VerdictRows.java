package vn.doithoai.document.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Between a row of signed originals and a {@link SignedVerdict}; the findings are one JSON column. */
@Component
class VerdictRows implements RowMapper<SignedVerdict> {

    private static final TypeReference<List<SignatureFinding>> FINDINGS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    VerdictRows(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public SignedVerdict mapRow(ResultSet row, int index) throws SQLException {
        return new SignedVerdict(
                row.getInt("seq"),
                row.getString("sha256"),
                TextMatch.valueOf(row.getString("text_match")),
                Standing.valueOf(row.getString("standing")),
                findings(row.getString("signatures")),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", LocalDateTime.class));
    }

    String json(List<SignatureFinding> findings) {
        try {
            return mapper.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings are not JSON-shaped", e);
        }
    }

    private List<SignatureFinding> findings(String json) {
        try {
            return mapper.readValue(json, FINDINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored findings are unreadable", e);
        }
    }
}
