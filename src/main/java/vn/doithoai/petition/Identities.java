package vn.doithoai.petition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.calendar.Deadlines;
import vn.doithoai.calendar.TermCode;
import vn.doithoai.engine.SearchText;

/** The only door to who petitioners are. Each reading in clear leaves who, when, which case and what for. */
@Service
@Transactional
public class Identities {

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Readings readings;

    Identities(JdbcClient jdbc, Deadlines deadlines, Readings readings) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.readings = readings;
    }

    /** What somebody reads an identity for. */
    public enum Purpose {
        CASE("Xem hồ sơ"),
        DOCUMENT("Soạn văn bản"),
        RECEIPT("Giấy biên nhận, xác nhận"),
        EXPORT("Xuất sổ"),
        SEARCH("Tìm theo người gửi"),
        SUBJECT_REQUEST("Theo yêu cầu của người gửi");

        private final String title;

        Purpose(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    /** One reading, newest first in lists. */
    public record Reading(String caseNumber, String who, LocalDateTime at, Purpose purpose) {}

    /** In clear, and on record. */
    public Petitioner read(Petition petition, String who, Purpose purpose) {
        trace(petition, who, purpose);
        return find(petition.letterId());
    }

    /** Puts on record that somebody is about to read a paper that names the petitioner. */
    public void trace(Petition petition, String who, Purpose purpose) {
        readings.record(List.of(petition), who, purpose);
    }

    /** A text about the petition as those may read it who are not to learn who wrote. */
    @Transactional(readOnly = true)
    public String blackened(Petition petition, String text) {
        return Redaction.of(find(petition.letterId())).blacken(text);
    }

    @Transactional(readOnly = true)
    public List<Reading> readings(Petition petition) {
        return jdbc.sql("select * from petition_reading where letter_id = ? order by read_at desc, id")
                .param(petition.letterId())
                .query((row, index) -> new Reading(
                        row.getString("case_number"),
                        row.getString("who"),
                        row.getObject("read_at", LocalDateTime.class),
                        Purpose.valueOf(row.getString("purpose"))))
                .list();
    }

    /** Whether nobody is known to whom a letter could go. */
    @Transactional(readOnly = true)
    boolean nameless(Petition petition) {
        return find(petition.letterId()).name().isEmpty();
    }

    /** Whether both a name and an address are known. */
    @Transactional(readOnly = true)
    boolean reachable(Petition petition) {
        Petitioner who = find(petition.letterId());
        return who.name().isPresent() && who.address().isPresent();
    }

    /** Whether the text says the petitioner's name, in whatever spelling; nothing is read in clear. */
    @Transactional(readOnly = true)
    boolean named(Petition petition, String text) {
        String searched = " " + SearchText.of(text).replaceAll("[^a-z0-9]+", " ") + " ";
        Petitioner who = find(petition.letterId());
        if (who.standing() == Standing.ORGANISATION) {
            return false;
        }
        return Stream.concat(who.name().stream(), who.representatives().stream())
                .map(name -> SearchText.of(name).replaceAll("[^a-z0-9]+", " ").strip())
                .filter(name -> name.contains(" "))
                .anyMatch(name -> searched.contains(" " + name + " "));
    }

    void store(String letterId, Petitioner who, LocalDate received) {
        LocalDate until = deadlines.due(TermCode.RETAIN_IDENTITY, received).lastDay();
        jdbc.sql("insert into petitioner (letter_id, standing, title, name, address, phone, email, identity_number,"
                        + " representatives, publish_consent, search_name, retain_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(letterId, who.standing().name())
                .params(PetitionerRows.columns(who))
                .param(until)
                .update();
    }

    /** Makes others who are about to change or forget the person wait for the end of this transaction. */
    void lock(String letterId) {
        jdbc.sql("update petition_letter set signatories = signatories where id = ?")
                .param(letterId)
                .update();
    }

    /**
     * What was wrong about the person is replaced; the wrong data are kept nowhere.
     *
     * @return false when the identity is gone, and stays so
     */
    boolean replace(String letterId, Petitioner who) {
        return jdbc.sql("update petitioner set standing = ?, title = ?, name = ?, address = ?, phone = ?, email = ?,"
                                + " identity_number = ?, representatives = ?, publish_consent = ?, search_name = ?"
                                + " where letter_id = ? and anonymised_at is null")
                        .params(who.standing().name())
                        .params(PetitionerRows.columns(who))
                        .param(letterId)
                        .update()
                == 1;
    }

    /** Without a trace: for this room's own work, never for a person. */
    Petitioner find(String letterId) {
        return jdbc.sql("select * from petitioner where letter_id = ?")
                .param(letterId)
                .query(PetitionerRows::petitioner)
                .single();
    }
}
