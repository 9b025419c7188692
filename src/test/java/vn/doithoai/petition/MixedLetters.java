package vn.doithoai.petition;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.doithoai.pathways.Records;

/** A letter that is split, one merged into it, a denunciation, a late call and a question at the session. */
final class MixedLetters {

    private static final String ROUND = "DT-2025-02";
    private static final LocalDateTime CLOSED = LocalDateTime.of(2025, 9, 26, 17, 0);

    private final PetitionIntake intake;
    private final Records records;

    MixedLetters(PetitionIntake intake, Records records) {
        this.intake = intake;
        this.records = records;
    }

    void arrive() {
        Petition split = letter(Channel.LETTER, "2025-08-25T08:00", "Tôi, Nguyễn Văn A, 0912 345 678, nêu hai việc");
        Petition second = intake.split(split.id(), List.of("Việc một của Nguyễn Văn A", "Việc hai"), "tiepcongdan")
                .get(0);
        Petition same = letter(Channel.EMAIL, "2025-08-26T08:00", "Trùng");
        Petition denunciation = letter(Channel.LETTER, "2025-08-27T08:00", "BIMAT");
        letter(Channel.TELEPHONE, "2025-09-16T00:00", "Muộn");
        Petition live = letter(Channel.SESSION, "2025-09-26T14:00", "Hỏi tại chỗ");
        classify(split, "PETITION", "WITHIN", "public-service", "phong-tong-hop");
        classify(second, "SUGGESTION", "OUTSIDE", "other", "phong-tong-hop");
        classify(denunciation, "DENUNCIATION", "WITHIN", "other", "phong-tong-hop");
        records.execute("update petition set secret = true where id = ?", denunciation.id());
        close(same, "MERGED", 0);
        records.execute("update petition set merged_into = ? where id = ?", split.id(), same.id());
        close(second, "FORWARDED", 3);
        close(live, "ANSWERED_AT_SESSION", 0);
        records.execute(
                "update petition set word_at = timestamp '2025-09-05 10:00:00' where id = ?", denunciation.id());
    }

    private Petition letter(Channel channel, String at, String content) {
        Petitioner who = new Petitioner(
                Standing.PERSON,
                Optional.of("Ông"),
                Optional.of("Nguyễn Văn A"),
                Optional.of("số 5, phường Tô Hiệu"),
                Optional.of("0912 345 678"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
        return intake.register(
                new PetitionEntry(ROUND, channel, LocalDateTime.parse(at), who, 1, content, Optional.empty()),
                "tiepcongdan");
    }

    private void classify(Petition petition, String kind, String competence, String field, String unit) {
        records.execute(
                "update petition set kind = ?, competence = ?, field = ?, unit = ? where id = ?",
                kind,
                competence,
                field,
                unit,
                petition.id());
    }

    private void close(Petition petition, String outcome, int daysLate) {
        records.execute(
                "update petition set state = 'CLOSED', outcome = ?, days_late = ?, closed_at = ? where id = ?",
                outcome,
                daysLate,
                CLOSED,
                petition.id());
    }
}
