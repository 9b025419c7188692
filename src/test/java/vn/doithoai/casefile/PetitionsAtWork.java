package vn.doithoai.casefile;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.petition.Channel;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionDesk;
import vn.doithoai.petition.PetitionEntry;
import vn.doithoai.petition.PetitionRegister;
import vn.doithoai.petition.Petitioner;
import vn.doithoai.petition.Standing;

/** Brings petitions into a round that takes them. */
@TestComponent
class PetitionsAtWork {

    static final String NAME = "Nguyễn Văn Ẩn";
    static final String ADDRESS = "tổ 7, phường Tô Hiệu";
    static final String PHONE = "0912 345 678";

    private final Tasklist tasklist;
    private final PetitionDesk desk;
    private final PetitionRegister register;
    private final JdbcClient jdbc;

    PetitionsAtWork(Tasklist tasklist, PetitionDesk desk, PetitionRegister register, JdbcClient jdbc) {
        this.tasklist = tasklist;
        this.desk = desk;
        this.register = register;
        this.jdbc = jdbc;
    }

    /** An approved round, on the first day of its intake; returns its case number. */
    String round() {
        OfficeAtWork.setClock(LocalDateTime.of(2025, 8, 18, 8, 0));
        int ordinal = OfficeAtWork.nextOrdinal();
        String round = "DT-2025-%02d".formatted(ordinal);
        tasklist.startRound(ordinal);
        tasklist.complete("chanhvanphong", "UserTask_DecideRound", round, Map.of("decision", "approve"));
        OfficeAtWork.setClock(LocalDateTime.of(2025, 8, 25, 8, 0));
        return round;
    }

    Petition letter(String round, String content) {
        return letter(round, content, NAME);
    }

    Petition letter(String round, String content, String name) {
        Petitioner who = new Petitioner(
                Standing.PERSON,
                Optional.of("Ông"),
                Optional.of(name),
                Optional.of(ADDRESS),
                Optional.of(PHONE),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
        LocalDateTime at = LocalDateTime.of(2025, 8, 25, 7, 30);
        return desk.register(
                new PetitionEntry(round, Channel.LETTER, at, who, 1, content, Optional.empty()), "tiepcongdan");
    }

    /** As if it had been classified as a denunciation, with a word of its own in all that was written about it. */
    Petition secret(String round, String content) {
        Petition petition = letter(round, content);
        jdbc.sql("update petition set secret = true, kind = 'DENUNCIATION', competence = 'WITHIN', field = 'other',"
                        + " summary = 'BIMAT tóm tắt', authority = 'BIMAT nơi nhận' where id = ?")
                .param(petition.id())
                .update();
        jdbc.sql("update petition_event set note = 'BIMAT lý do' where petition_id = ?")
                .param(petition.id())
                .update();
        return register.get(petition.id());
    }

    Petition classified(String round, String content) {
        Petition petition = letter(round, content);
        jdbc.sql("update petition set kind = 'PETITION', competence = 'WITHIN', field = 'land-environment',"
                        + " unit = 'phong-tong-hop', summary = 'Tóm tắt', state = 'IN_PROGRESS' where id = ?")
                .param(petition.id())
                .update();
        return register.get(petition.id());
    }

    Petition get(Petition petition) {
        return register.get(petition.id());
    }

    /** Which people read and what for, newest first. */
    List<String> readings(Petition petition) {
        return jdbc.sql("select who || ' ' || purpose from petition_reading where letter_id = ? and who <> 'system'"
                        + " order by read_at desc")
                .param(petition.letterId())
                .query(String.class)
                .list();
    }

    JdbcClient tables() {
        return jdbc;
    }
}
