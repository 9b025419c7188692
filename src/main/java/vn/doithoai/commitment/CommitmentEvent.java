package vn.doithoai.commitment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One line of what happened to a commitment.
 *
 * @param by user id; empty when the system did it
 * @param remark what was written with it: result, reason, remark
 * @param day the day it is about: of completion, the new one wished for, or the due day in force
 */
public record CommitmentEvent(
        Kind kind, LocalDateTime at, Optional<String> by, Optional<String> remark, Optional<LocalDate> day) {

    /** What can happen, with the words that people read. */
    public enum Kind {
        MADE("Ghi nhận cam kết"),
        REMINDED("Nhắc đơn vị thực hiện"),
        OVERDUE("Quá hạn, báo lãnh đạo theo dõi"),
        URGED("Đã đôn đốc"),
        DELAY_ASKED("Xin lùi thời hạn"),
        DELAY_GRANTED("Đồng ý lùi thời hạn"),
        DELAY_REFUSED("Không đồng ý lùi thời hạn"),
        REPORTED("Báo cáo hoàn thành"),
        RETURNED("Trả lại báo cáo"),
        CONFIRMED("Xác nhận hoàn thành"),
        CITIZEN_TOLD("Báo kết quả cho người kiến nghị");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
