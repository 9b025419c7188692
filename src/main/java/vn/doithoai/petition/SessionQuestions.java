package vn.doithoai.petition;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.SearchText;
import vn.doithoai.engine.Sha256;

/** What is put at a session becomes a petition like any other, once, with the answer that it got there. */
@Service
@Transactional
public class SessionQuestions {

    private static final Pattern TITLED = Pattern.compile("(Ông|Bà|Anh|Chị)\\s+(.+)", Pattern.UNICODE_CASE);
    private static final String ANSWERED_THERE = "Đã trả lời trực tiếp tại hội nghị; xem biên bản hội nghị.";

    private final JdbcClient jdbc;
    private final PetitionDesk desk;

    SessionQuestions(JdbcClient jdbc, PetitionDesk desk) {
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /**
     * The same content of the same person is taken once per round.
     *
     * @param name who put it, with "Ông" or "Bà" before it if written so
     * @param answered whether it was answered on the spot
     * @return absent when it was taken before
     * @throws vn.doithoai.engine.InvalidInputException when a text cannot be taken
     */
    public Optional<Petition> take(
            String round, String content, Asker asker, boolean answered, Optional<String> answer, String user) {
        String key = fingerprint(
                round, content, asker.name().orElse(""), asker.address().orElse(""));
        if (taken(key)) {
            return Optional.empty();
        }
        PetitionEntry entry =
                new PetitionEntry(round, Channel.SESSION, asker.at(), petitioner(asker), 1, content, Optional.of(key));
        return Optional.of(
                answered
                        ? desk.registerAnswered(entry, answer.orElse(ANSWERED_THERE), user)
                        : desk.register(entry, user));
    }

    /**
     * Who asked.
     *
     * @param at when the session began
     */
    public record Asker(Optional<String> name, Optional<String> address, LocalDateTime at) {}

    private boolean taken(String key) {
        return jdbc.sql("select count(*) from petition_letter where import_key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Petitioner petitioner(Asker asker) {
        if (asker.name().isEmpty() && asker.address().isEmpty()) {
            return Petitioner.unknown();
        }
        String written = asker.name().orElse("");
        Matcher titled = TITLED.matcher(written);
        boolean hasTitle = titled.matches();
        return new Petitioner(
                asker.name().isPresent() ? Standing.PERSON : Standing.ANONYMOUS,
                hasTitle ? Optional.of(titled.group(1)) : Optional.empty(),
                hasTitle ? Optional.of(titled.group(2)) : asker.name(),
                asker.address(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    private static String fingerprint(String... parts) {
        return Sha256.of(SearchText.of("session\n" + String.join("\n|", parts)));
    }
}
