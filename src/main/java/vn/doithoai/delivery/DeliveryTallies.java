package vn.doithoai.delivery;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts for many documents at once what became of their deliveries. */
@Repository
public class DeliveryTallies {

    private final JdbcClient jdbc;

    DeliveryTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By document; whatever was sent to nobody is missing.
     *
     * @param documents ids of documents
     */
    public Map<String, DeliveryTally> of(Collection<String> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<DeliveryState, Integer>> counts = new HashMap<>();
        jdbc.sql(
                        "select m.about, d.state, count(*) as deliveries from delivery_message m"
                                + " join delivery d on d.message_id = m.id where m.about in (:documents) group by m.about, d.state")
                .param("documents", documents)
                .query(row -> {
                    counts.computeIfAbsent(row.getString("about"), id -> new EnumMap<>(DeliveryState.class))
                            .put(DeliveryState.valueOf(row.getString("state")), row.getInt("deliveries"));
                });
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new DeliveryTally(entry.getValue())));
    }
}
