package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.Deadline;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.engine.GapFreeSeries;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.SearchText;
import vn.doithoai.petition.PetitionTrail.Deed;

/**
 * Takes letters down under a gap-free case number per round, and splits what holds several contents. Each content has a
 * number of its own: one derived from the letter's would tell that there are others, of which some may be secret.
 */
@Service
@Transactional
public class PetitionIntake {

    private static final String NO_ROUND = "Không có hội nghị đang mở mang số hồ sơ %s (ví dụ đúng: DT-2025-02).";

    private final JdbcClient jdbc;
    private final PetitionRegister register;
    private final Identities identities;
    private final EntryRules rules;
    private final KnownRounds rounds;
    private final GapFreeSeries series;
    private final Deadlines deadlines;
    private final PetitionTrail trail;
    private final Clock clock;

    PetitionIntake(
            JdbcClient jdbc,
            PetitionRegister register,
            Identities identities,
            EntryRules rules,
            KnownRounds rounds,
            GapFreeSeries series,
            Deadlines deadlines,
            PetitionTrail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.identities = identities;
        this.rules = rules;
        this.rounds = rounds;
        this.series = series;
        this.deadlines = deadlines;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Registers what arrived as one petition; its process is started by whoever calls.
     *
     * @throws InvalidInputException when the round takes no petitions or a value cannot be taken
     */
    public Petition register(PetitionEntry entry, String user) {
        RoundWindow window = rounds.window(entry.roundCaseNumber())
                .orElseThrow(() -> new InvalidInputException(NO_ROUND.formatted(entry.roundCaseNumber())));
        rules.require(entry);
        String letterId = UUID.randomUUID().toString();
        String caseNumber = nextNumber(entry.roundCaseNumber());
        boolean late = entry.channel() != Channel.SESSION && !entry.receivedAt().isBefore(window.intakeClosesAt());
        insertLetter(letterId, caseNumber, entry, late, user);
        identities.store(letterId, entry.petitioner(), entry.receivedAt().toLocalDate());
        return content(letterId, caseNumber, 1, entry, late, user);
    }

    private String nextNumber(String round) {
        return "KN-%s-%04d".formatted(round.substring(3), series.next("KN-" + round));
    }

    private void insertLetter(String letterId, String caseNumber, PetitionEntry entry, boolean late, String user) {
        jdbc.sql("insert into petition_letter (id, case_number, round_case, channel, received_at, late, signatories,"
                        + " import_key, registered_by, registered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        letterId,
                        caseNumber,
                        entry.roundCaseNumber(),
                        entry.channel().name(),
                        entry.receivedAt(),
                        late)
                .params(entry.signatories(), entry.importKey().orElse(null), user, LocalDateTime.now(clock))
                .update();
    }

    /**
     * Makes one petition of each content: the first stays with the case at hand, the others get the next numbers of the
     * round.
     *
     * @return the new ones, whose processes the caller starts
     * @throws InvalidInputException when there are fewer than two contents
     */
    public List<Petition> split(String id, List<String> contents, String user) {
        register.lock(id);
        Petition whole = register.get(id);
        if (contents.size() < 2 || contents.stream().anyMatch(String::isBlank)) {
            throw new InvalidInputException("Muốn tách đơn phải ghi từ hai nội dung trở lên.");
        }
        contents.forEach(rules::requireContent);
        int existing = register.ofLetter(whole.letterId()).size();
        jdbc.sql("update petition_letter set original_content = ? where id = ? and original_content is null")
                .params(whole.content(), whole.letterId())
                .update();
        jdbc.sql("update petition set content = ?, search_text = ? where id = ?")
                .params(contents.get(0), SearchText.of(contents.get(0)), id)
                .update();
        trail.add(id, user, Deed.SPLIT, Optional.empty());
        return IntStream.range(1, contents.size())
                .mapToObj(index -> sibling(whole, existing + index, contents.get(index), user))
                .toList();
    }

    private Petition sibling(Petition whole, int ordinal, String text, String user) {
        String caseNumber = nextNumber(whole.roundCaseNumber());
        return content(whole.letterId(), caseNumber, ordinal, PetitionEntry.contentOf(whole, text), whole.late(), user);
    }

    private Petition content(
            String letterId, String caseNumber, int ordinal, PetitionEntry entry, boolean late, String user) {
        String id = UUID.randomUUID().toString();
        Deadline due =
                deadlines.due(TermCode.WORD_TO_PETITIONER, entry.receivedAt().toLocalDate());
        jdbc.sql("insert into petition (id, case_number, round_case, channel, content, received_at, registered_by,"
                        + " registered_at, letter_id, ordinal, late, search_text, due_on, due_why, term_from)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, caseNumber, entry.roundCaseNumber(), entry.channel().name(), entry.content())
                .params(entry.receivedAt(), user, LocalDateTime.now(clock), letterId, ordinal, late)
                .params(SearchText.of(entry.content()), due.lastDay(), due.explanation(), due.eventDay())
                .update();
        trail.add(id, user, Deed.REGISTERED, Optional.empty());
        return register.get(id);
    }
}
