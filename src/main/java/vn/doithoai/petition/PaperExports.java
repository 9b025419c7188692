package vn.doithoai.petition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.petition.Identities.Purpose;

/** Puts on record that papers of petitions, which name who wrote, leave the house in one file. */
@Service
public class PaperExports {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Readings readings;

    PaperExports(JdbcClient jdbc, Readings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    /** @param caseNumbers whose papers somebody takes along */
    @Transactional
    public void record(Collection<String> caseNumbers, String who) {
        List<String> all = new ArrayList<>(caseNumbers);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            readings.record(petitions(some), who, Purpose.EXPORT);
        }
    }

    private List<Petition> petitions(List<String> caseNumbers) {
        return jdbc.sql("select * from petition where case_number in (:numbers) order by case_number")
                .param("numbers", caseNumbers)
                .query(PetitionRows::petition)
                .list();
    }
}
