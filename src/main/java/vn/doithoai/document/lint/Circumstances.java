package vn.doithoai.document.lint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Body;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.EndedBodies;
import vn.doithoai.directory.LegalBasis;
import vn.doithoai.document.Document;

/** All that the outcome of a check depends on, in short: as long as it is the same, the same is found. */
@Component
class Circumstances {

    private final Directory directory;
    private final EndedBodies bodies;
    private final JdbcClient jdbc;
    private final CaseSession sessions;
    private final Clock clock;

    Circumstances(Directory directory, EndedBodies bodies, JdbcClient jdbc, CaseSession sessions, Clock clock) {
        this.directory = directory;
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * What the rules look at.
     *
     * @param document hash of all of it: a version that was rolled back may come again with other words
     * @param hour bounds how long anything else in the directory that was changed by hand goes unnoticed
     * @param issued how many documents of the same case are out; they never change
     */
    record State(
            String id,
            int version,
            int document,
            LocalDateTime hour,
            List<LegalBasis> bases,
            List<Body> ended,
            int issued,
            Optional<LocalDate> session) {}

    State of(Document document) {
        LocalDateTime now = LocalDateTime.now(clock);
        return new State(
                document.id(),
                document.version(),
                document.hashCode(),
                now.truncatedTo(ChronoUnit.HOURS),
                directory.legalBases(now.toLocalDate()),
                bodies.before(now.toLocalDate()),
                issuedOf(document.owner()),
                sessions.dayOf(document.owner()));
    }

    private int issuedOf(String owner) {
        return jdbc.sql("select count(*) from document where owner = ? and number is not null")
                .param(owner)
                .query(Integer.class)
                .single();
    }
}
