package vn.doithoai.petition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Identities.Purpose;

/**
 * Puts on record which cases a search found by their petitioner: whoever looks for a name and gets a case has learnt who
 * wrote it, masked or not.
 */
@Component
class NameHits {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Readings readings;

    NameHits(JdbcClient jdbc, Readings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    /** @param shown what the search gave; cases that answer to the words by their texts alone leave no trace */
    void trace(List<Petition> shown, PetitionFilter filter, Sight sight, String who) {
        if (filter.text().isEmpty() || !sight.identities()) {
            return;
        }
        PetitionCondition byName = PetitionCondition.byName(filter.text().get());
        for (int from = 0; from < shown.size(); from += AT_ONCE) {
            List<Petition> some = shown.subList(from, Math.min(from + AT_ONCE, shown.size()));
            readings.record(hits(some, byName), who, Purpose.SEARCH);
        }
    }

    private List<Petition> hits(List<Petition> shown, PetitionCondition byName) {
        Map<String, Object> values = new HashMap<>(byName.parameters());
        values.put("shown", shown.stream().map(Petition::id).toList());
        List<String> ids = jdbc.sql("select p.id from petition p where p.id in (:shown) and " + byName.sql())
                .params(values)
                .query(String.class)
                .list();
        return shown.stream().filter(petition -> ids.contains(petition.id())).toList();
    }
}
