package vn.doithoai.conference;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.render.FontCoverage;
import vn.doithoai.engine.InvalidInputException;

/** The head hands out the answers to a round's petitions, once they are consolidated. */
@Service
@Transactional
public class Assignments {

    private final JdbcClient jdbc;
    private final RoundRegister register;
    private final AnswerUnits units;
    private final FontCoverage font;
    private final Clock clock;

    Assignments(JdbcClient jdbc, RoundRegister register, AnswerUnits units, FontCoverage font, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.units = units;
        this.font = font;
        this.clock = clock;
    }

    /** What the head said when handing out. */
    public record Word(LocalDateTime at, String by, Optional<String> note) {}

    /**
     * Gives single petitions to another unit than proposed; none is the usual case.
     *
     * @param lines one per petition: "case number | code or name of the unit"
     * @throws InvalidInputException naming the line that cannot be carried out; then nothing is changed
     */
    public void assign(String roundId, List<String> lines, Optional<String> note, String head) {
        String round = register.get(roundId).caseNumber();
        note.ifPresent(font::require);
        for (int index = 0; index < lines.size(); index++) {
            reassign(round, lines.get(index), index + 1, note, head);
        }
        jdbc.sql("insert into conference_assignment (round_id, seq, note, assigned_by, assigned_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(roundId, of(roundId).size() + 1)
                .param(note.orElse(null))
                .params(head, LocalDateTime.now(clock))
                .update();
    }

    /** Oldest first; again after each new intake. */
    @Transactional(readOnly = true)
    public List<Word> of(String roundId) {
        return jdbc.sql("select * from conference_assignment where round_id = ? order by seq")
                .param(roundId)
                .query((row, index) -> new Word(
                        row.getObject("assigned_at", LocalDateTime.class),
                        row.getString("assigned_by"),
                        Optional.ofNullable(row.getString("note"))))
                .list();
    }

    private void reassign(String round, String line, int number, Optional<String> note, String head) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw wrong(
                    number,
                    "cần hai phần: số kiến nghị | mã hoặc tên đơn vị, ví dụ: KN-2025-02-0001 | Phòng Tổng hợp.");
        }
        try {
            units.reassign(round, parts[0].strip(), parts[1].strip(), note, head);
        } catch (InvalidInputException refused) {
            throw wrong(number, refused.getMessage());
        }
    }

    private static InvalidInputException wrong(int number, String why) {
        return new InvalidInputException("Giao lại đơn vị, dòng %d: %s".formatted(number, why));
    }
}
