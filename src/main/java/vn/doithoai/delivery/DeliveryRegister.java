package vn.doithoai.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The read side for pages and reports: what was sent to whom, and the proof of it; and what is forgotten of it later. */
@Service
public class DeliveryRegister {

    private final JdbcClient jdbc;
    private final MessageStore messages;

    DeliveryRegister(JdbcClient jdbc, MessageStore messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** All deliveries of a case, in the order of their numbers. */
    public List<DeliveryView> ofCase(String caseNumber) {
        return where("d.case_number = ?", caseNumber);
    }

    /** All deliveries of one document, in the order of their numbers. */
    public List<DeliveryView> ofDocument(String documentId) {
        return where("d.message_id in (select id from delivery_message where about = ?)", documentId);
    }

    public Optional<DeliveryView> find(String deliveryId) {
        return where("d.id = ?", deliveryId).stream().findFirst();
    }

    /** What the delivery carries: the clerk who corrects an address needs to see it. */
    public Optional<Message> messageOf(String deliveryId) {
        return jdbc.sql("select message_id from delivery where id = ?")
                .param(deliveryId)
                .query(String.class)
                .optional()
                .map(messages::load);
    }

    /**
     * Forgets where the deliveries of a case went and what they carried, once the identity behind it is no longer kept.
     * That something was sent, when, under which subject and Message-ID remains.
     */
    @Transactional
    public void forget(String caseNumber) {
        jdbc.sql("update delivery_correction set previous_address = null, refusal = null, note = null where delivery_id"
                        + " in (select id from delivery where case_number = ?)")
                .param(caseNumber)
                .update();
        jdbc.sql("update delivery set address = null, last_error = null where case_number = ?")
                .param(caseNumber)
                .update();
        messages.forget(caseNumber);
    }

    private List<DeliveryView> where(String condition, String value) {
        Map<String, List<DeliveryView.Correction>> corrections = corrections(condition, value);
        return jdbc.sql("select d.*, m.subject from delivery d join delivery_message m on m.id = d.message_id where "
                        + condition + " order by d.delivery_number")
                .param(value)
                .query((row, number) -> view(row, corrections.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private Map<String, List<DeliveryView.Correction>> corrections(String condition, String value) {
        Map<String, List<DeliveryView.Correction>> byDelivery = new HashMap<>();
        jdbc.sql("select c.* from delivery_correction c join delivery d on d.id = c.delivery_id where " + condition
                        + " order by c.delivery_id, c.position")
                .param(value)
                .query(row -> {
                    byDelivery
                            .computeIfAbsent(row.getString("delivery_id"), id -> new ArrayList<>())
                            .add(correction(row));
                });
        return byDelivery;
    }

    private static DeliveryView view(ResultSet row, List<DeliveryView.Correction> corrections) throws SQLException {
        return new DeliveryView(
                row.getString("id"),
                new DeliveryKey(row.getString("case_number"), row.getInt("delivery_number")).text(),
                row.getString("subject"),
                row.getString("recipient_name"),
                Optional.ofNullable(row.getString("address")),
                DeliveryState.valueOf(row.getString("state")),
                row.getString("mail_message_id"),
                row.getInt("attempts"),
                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("last_error")),
                corrections);
    }

    private static DeliveryView.Correction correction(ResultSet row) throws SQLException {
        Instant at = row.getObject("corrected_at", OffsetDateTime.class).toInstant();
        return new DeliveryView.Correction(
                at,
                Optional.ofNullable(row.getString("corrected_by")),
                DeliveryWay.valueOf(row.getString("way")),
                Optional.ofNullable(row.getString("previous_address")),
                Optional.ofNullable(row.getString("refusal")),
                Optional.ofNullable(row.getString("note")));
    }
}
