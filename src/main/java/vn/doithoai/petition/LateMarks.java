package vn.doithoai.petition;

import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the marks "late" true when a round's intake is made longer or shorter. */
@Service
@Transactional
public class LateMarks {

    /** What is put at the session belongs to the round, whenever intake ended. */
    private static final String MOVE = "update %s set late = (received_at >= ?) where round_case = ?"
            + " and channel <> 'SESSION' and late <> (received_at >= ?)";

    private final JdbcClient jdbc;

    LateMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param closesAt first moment that is too late */
    public void windowMoved(String roundCaseNumber, LocalDateTime closesAt) {
        jdbc.sql(MOVE.formatted("petition_letter"))
                .params(closesAt, roundCaseNumber, closesAt)
                .update();
        jdbc.sql(MOVE.formatted("petition"))
                .params(closesAt, roundCaseNumber, closesAt)
                .update();
    }
}
