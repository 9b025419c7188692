package vn.doithoai.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what became of each delivery. Every method works in the transaction of its caller. */
@Repository
class DeliveryLedger {

    private final JdbcClient jdbc;
    private final MessageStore messages;
    private final Clock clock;

    DeliveryLedger(JdbcClient jdbc, MessageStore messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    void add(String messageId, String caseNumber, int number, Parcel parcel) {
        jdbc.sql("""
                insert into delivery (id, message_id, case_number, delivery_number, recipient_name, address, state,
                    mail_message_id, attempts)
                values (:id, :messageId, :caseNumber, :number, :name, :address, :state, :mailMessageId, 0)
                """)
                .param("id", parcel.id())
                .param("messageId", messageId)
                .param("caseNumber", caseNumber)
                .param("number", number)
                .param("name", parcel.recipientName())
                .param("address", parcel.address().orElse(null))
                .param("state", parcel.state().name())
                .param("mailMessageId", parcel.mailMessageId())
                .update();
    }

    /** Reads a delivery and holds its row until the transaction ends, so that nobody else sends it meanwhile. */
    Parcel lock(String deliveryId) {
        String messageId = jdbc.sql("select message_id from delivery where id = ? for update")
                .param(deliveryId)
                .query(String.class)
                .single();
        Message message = messages.load(messageId);
        return jdbc.sql("select * from delivery where id = ?")
                .param(deliveryId)
                .query((row, number) -> parcel(row, message))
                .single();
    }

    private static Parcel parcel(ResultSet row, Message message) throws SQLException {
        return new Parcel(
                row.getString("id"),
                new DeliveryKey(row.getString("case_number"), row.getInt("delivery_number")).text(),
                DeliveryState.valueOf(row.getString("state")),
                row.getString("recipient_name"),
                Optional.ofNullable(row.getString("address")),
                row.getString("mail_message_id"),
                Optional.ofNullable(row.getString("last_error")),
                message);
    }

    void sent(String deliveryId) {
        jdbc.sql("""
                update delivery set state = ?, sent_at = ?, attempts = attempts + 1, last_error = null where id = ?
                """)
                .params(DeliveryState.SENT.name(), OffsetDateTime.now(clock), deliveryId)
                .update();
    }

    /** An attempt failed; in {@code state} it goes on. */
    void failed(String deliveryId, DeliveryState state, String error) {
        jdbc.sql("update delivery set state = ?, attempts = attempts + 1, last_error = ? where id = ?")
                .params(state.name(), error, deliveryId)
                .update();
    }

    void readdress(String deliveryId, EmailAddress address) {
        jdbc.sql("update delivery set state = ?, address = ?, last_error = null where id = ?")
                .params(DeliveryState.WAITING.name(), address.value(), deliveryId)
                .update();
    }

    void handedOver(String deliveryId) {
        jdbc.sql("update delivery set state = ? where id = ?")
                .params(DeliveryState.HANDED_OVER.name(), deliveryId)
                .update();
    }

    /** Keeps the clerk's decision beside the address that did not work. */
    void corrected(Parcel before, DeliveryWay way, Optional<String> note, Optional<String> by) {
        jdbc.sql("""
                insert into delivery_correction (delivery_id, position, corrected_at, corrected_by, way,
                    previous_address, refusal, note)
                values (:id, (select count(*) + 1 from delivery_correction where delivery_id = :id), :at, :by, :way,
                    :previous, :refusal, :note)
                """)
                .param("id", before.id())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.orElse(null))
                .param("way", way.name())
                .param("previous", before.address().orElse(null))
                .param("refusal", before.lastError().orElse(null))
                .param("note", note.orElse(null))
                .update();
    }
}
