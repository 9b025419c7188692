package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.render.FontCoverage;

/**
 * Who did what to a petition and when. Notes may hold what people wrote, so the trail of a secret case is secret too; and
 * they are printed for whoever asks what is held about them, so a note that cannot be printed is not taken.
 */
@Repository
public class PetitionTrail {

    /** Stands for a person where a clock or the engine acted. */
    public static final String SYSTEM = "system";

    private final JdbcClient jdbc;
    private final PetitionRegister register;
    private final FontCoverage font;
    private final Clock clock;

    PetitionTrail(JdbcClient jdbc, PetitionRegister register, FontCoverage font, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.font = font;
        this.clock = clock;
    }

    /** One entry; {@code who} is a user, or "system" for what a clock did. */
    public record Entry(LocalDateTime at, String who, Deed deed, Optional<String> note) {}

    /** What can happen to a petition. */
    public enum Deed {
        REGISTERED("Vào sổ"),
        ACKNOWLEDGED("Gửi xác nhận tiếp nhận"),
        SPLIT("Tách nội dung"),
        SUPPLEMENT_ASKED("Đề nghị bổ sung"),
        SUPPLEMENTED("Đã bổ sung"),
        CHECKED("Kiểm tra điều kiện"),
        CLASSIFIED("Phân loại"),
        REASSIGNED("Giao lại đơn vị"),
        TRANSFER_REFUSED("Không nhận xử lý"),
        TRANSFER_TAKEN("Đã nhận xử lý"),
        ANSWER_DECLINED("Đơn vị không nhận trả lời"),
        ANSWER_DRAFTED("Soạn nội dung trả lời"),
        WARNED("Nhắc sắp đến hạn"),
        UNIT_URGED("Đôn đốc đơn vị"),
        OVERDUE("Báo quá hạn"),
        MANAGER_URGED("Lãnh đạo đôn đốc"),
        EXTENSION_ASKED("Đề nghị gia hạn"),
        EXTENDED("Gia hạn"),
        EXTENSION_REFUSED("Không gia hạn"),
        EXAMINED("Xem xét tố cáo"),
        WITHDRAWN("Rút kiến nghị"),
        MERGED("Gộp kiến nghị"),
        LETTER_CORRECTED("Sửa nội dung văn bản"),
        WORD_GIVEN("Đã trả lời người gửi"),
        CORRECTED("Sửa thông tin người gửi"),
        ATTACHED("Bổ sung tệp"),
        REOPENED("Mở lại"),
        CLOSED("Kết thúc"),
        ANONYMISED("Ẩn danh tính");

        private final String title;

        Deed(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    /**
     * Those who act on one petition at once wait here for each other, so that each gets a place of its own.
     *
     * @throws vn.doithoai.engine.InvalidInputException when the note cannot be printed
     */
    @Transactional
    public void add(String petitionId, String who, Deed deed, Optional<String> note) {
        note.ifPresent(font::require);
        register.lock(petitionId);
        int seq = jdbc.sql("select coalesce(max(seq), 0) + 1 from petition_event where petition_id = ?")
                .param(petitionId)
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "insert into petition_event (petition_id, seq, happened_at, who, what, note) values (?, ?, ?, ?, ?, ?)")
                .params(petitionId, seq, LocalDateTime.now(clock), who, deed.name())
                .param(note.orElse(null))
                .update();
    }

    /** Oldest first. */
    public List<Entry> of(String petitionId) {
        return jdbc.sql("select * from petition_event where petition_id = ? order by seq")
                .param(petitionId)
                .query((row, index) -> new Entry(
                        row.getObject("happened_at", LocalDateTime.class),
                        row.getString("who"),
                        Deed.valueOf(row.getString("what")),
                        Optional.ofNullable(row.getString("note"))))
                .list();
    }
}
