package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.engine.Sha256;
import vn.doithoai.engine.TypedText;
import vn.doithoai.petition.PetitionTrail.Deed;

/**
 * The files that came with a letter or were added to it. They belong to the letter, so where one of its contents is
 * secret they are secret with it.
 */
@Service
@Transactional
public class Attachments {

    /** Largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final PetitionTrail trail;
    private final Clock clock;

    Attachments(JdbcClient jdbc, PetitionTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One file.
     *
     * @param ordinal place among the letter's files, from 1
     * @param name as the sender called it; may hold personal data, so it never becomes the name of a download
     */
    public record File(int ordinal, String name, FileType type, int size, String addedBy, LocalDateTime addedAt) {}

    /** In the order in which they were added. */
    @Transactional(readOnly = true)
    public List<File> of(Petition petition, Sight sight) {
        return jdbc.sql(
                        "select a.ordinal, a.name, a.media_type, octet_length(a.content) as size, a.added_by, a.added_at"
                                + " from petition_attachment a where" + visible(sight) + " order by a.ordinal")
                .param(petition.letterId())
                .query((row, index) -> new File(
                        row.getInt("ordinal"),
                        row.getString("name"),
                        FileType.ofMedia(row.getString("media_type")),
                        row.getInt("size"),
                        row.getString("added_by"),
                        row.getObject("added_at", LocalDateTime.class)))
                .list();
    }

    /** Empty when there is no such file, or none for this person. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(Petition petition, int ordinal, Sight sight) {
        return jdbc.sql("select a.content from petition_attachment a where" + visible(sight) + " and a.ordinal = ?")
                .params(petition.letterId(), ordinal)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    /** One content that does not exist for this person hides all files of the letter. */
    private static String visible(Sight sight) {
        return " a.letter_id = ? and not " + sight.keptBack("a.letter_id");
    }

    /**
     * Keeps a file.
     *
     * @param name as the sender called it
     * @throws InvalidInputException when it is empty, too large, not of a type that is taken, or there already
     */
    public void add(Petition petition, String name, byte[] content, String user) {
        if (content.length == 0 || content.length > LARGEST) {
            throw new InvalidInputException("Mỗi tệp phải có nội dung và không quá 10 MB.");
        }
        FileType type = FileType.of(content)
                .orElseThrow(() -> new InvalidInputException(
                        "Chỉ nhận tệp PDF, ảnh PNG hoặc JPEG, văn bản DOCX, bảng tính XLSX không có macro."));
        String shown = TypedText.of("Tên tệp", name, 200).value();
        lock(petition.letterId());
        String sha256 = Sha256.of(content);
        requireNew(petition.letterId(), sha256);
        jdbc.sql("insert into petition_attachment (id, letter_id, ordinal, name, media_type, sha256, content, added_by,"
                        + " added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), petition.letterId(), next(petition.letterId()))
                .params(shown.isEmpty() ? "(không tên)" : shown, type.media(), sha256, content, user)
                .param(LocalDateTime.now(clock))
                .update();
        trail.add(petition.id(), user, Deed.ATTACHED, Optional.empty());
    }

    private void requireNew(String letterId, String sha256) {
        if (count("letter_id = ? and sha256 = ?", letterId, sha256) > 0) {
            throw new InvalidInputException("Tệp này đã có trong hồ sơ.");
        }
        if (count("letter_id = ?", letterId) >= MOST) {
            throw new InvalidInputException("Hồ sơ đã có %d tệp, không thêm được nữa.".formatted(MOST));
        }
    }

    private void lock(String letterId) {
        jdbc.sql("update petition_letter set signatories = signatories where id = ?")
                .param(letterId)
                .update();
    }

    private int next(String letterId) {
        return count("letter_id = ?", letterId) + 1;
    }

    private int count(String condition, Object... values) {
        return jdbc.sql("select count(*) from petition_attachment where " + condition)
                .params(values)
                .query(Integer.class)
                .single();
    }
}
