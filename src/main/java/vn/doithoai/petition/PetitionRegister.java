package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.GapFreeSeries;
import vn.doithoai.engine.InvalidInputException;

/** Registers petitions under a gap-free case number per round, and counts them. */
@Service
@Transactional
public class PetitionRegister {

    /** What is put at the session is a live question of its minutes: counted here, too, it would count twice. */
    private static final String COUNT =
            "select count(*) from petition where round_case = ? and channel <> 'SESSION' and ";

    private final JdbcClient jdbc;
    private final KnownRounds rounds;
    private final GapFreeSeries series;
    private final Clock clock;

    PetitionRegister(JdbcClient jdbc, KnownRounds rounds, GapFreeSeries series, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.series = series;
        this.clock = clock;
    }

    /**
     * @return the case number, e.g. {@code KN-2025-02-0001}
     * @throws InvalidInputException when the round is unknown or over, or the time of receipt lies ahead
     */
    public String register(PetitionEntry entry, String user) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (!rounds.takesPetitions(entry.roundCaseNumber())) {
            throw new InvalidInputException("Không có hội nghị đang mở mang số hồ sơ %s (ví dụ đúng: DT-2025-02)."
                    .formatted(entry.roundCaseNumber()));
        }
        if (entry.receivedAt().isAfter(now)) {
            throw new InvalidInputException("Thời điểm nhận không được sau hiện tại.");
        }
        String caseNumber = "KN-%s-%04d"
                .formatted(entry.roundCaseNumber().substring(3), series.next("KN-" + entry.roundCaseNumber()));
        jdbc.sql("insert into petition (id, case_number, round_case, channel, content, received_at, registered_by,"
                        + " registered_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), caseNumber, entry.roundCaseNumber())
                .params(entry.channel().name(), entry.content(), entry.receivedAt(), user, now)
                .update();
        return caseNumber;
    }

    /** Petitions of the round received before the moment, without those put at the session itself. */
    public int receivedBefore(String roundCaseNumber, LocalDateTime moment) {
        return count(COUNT + "received_at < ?", roundCaseNumber, moment);
    }

    /** Petitions of the round received at the moment or later, again without those put at the session itself. */
    public int receivedFrom(String roundCaseNumber, LocalDateTime moment) {
        return count(COUNT + "received_at >= ?", roundCaseNumber, moment);
    }

    private int count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }
}
