package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forty petitions of all kinds: the round ends, its commitments too, and the timeline shows each petition's own clock. */
class FortyPetitionsRehearsalIT {

    private static final String UNDER = " ".repeat(20);

    private static List<String> timeline;

    @BeforeAll
    static void play() throws Exception {
        timeline = FortyPetitions.played().timeline();
    }

    @Test
    void theRoundEndsWithEveryStepUsedAndNothingOpen() throws Exception {
        RehearsalProcess process = FortyPetitions.played().process();
        assertThat(process.exitCode()).as(process.errors()).isZero();
        assertThat(process.errors()).isEmpty();
        assertThat(process.output())
                .contains("Hội nghị DT-2025-02: đã kết thúc.")
                .doesNotContain("Lưu ý:", "còn mở", "null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ten working days over the holiday of 2 September: the first day of intake, and its last
                "25/08/2025 08:50    Vào sổ kiến nghị · KN-2025-02-0001 | Hạn trả lời: 24:00 ngày 10/9/2025 – 10 ngày làm việc từ 25/8/2025",
                "15/09/2025 08:20    Vào sổ kiến nghị · KN-2025-02-0035 | Hạn trả lời: 24:00 ngày 29/9/2025 – 10 ngày làm việc từ 15/9/2025",
                // one minute before midnight, and midnight, both entered the next morning
                "16/09/2025 07:45    Vào sổ kiến nghị · KN-2025-02-0036 | Hạn trả lời: 24:00 ngày 29/9/2025 – 10 ngày làm việc từ 15/9/2025",
                "16/09/2025 07:50    Vào sổ kiến nghị · KN-2025-02-0037 | Hạn trả lời: 24:00 ngày 30/9/2025 – 10 ngày làm việc từ 16/9/2025",
                // by kind: own complaint, denunciations to forward and to examine, feedback on rules
                "28/08/2025 15:00    Thời hạn đặt lại · KN-2025-02-0008 | Hạn trả lời: 24:00 ngày 08/9/2025 – 10 ngày từ 28/8/2025",
                "04/09/2025 10:00    Thời hạn đặt lại · KN-2025-02-0008 | Hạn trả lời: 24:00 ngày 06/10/2025 – 30 ngày từ 04/9/2025",
                "28/08/2025 15:10    Thời hạn đặt lại · KN-2025-02-0009 | Hạn trả lời: 24:00 ngày 08/9/2025 – 5 ngày làm việc từ 28/8/2025",
                "28/08/2025 15:20    Thời hạn đặt lại · KN-2025-02-0010 | Hạn trả lời: 24:00 ngày 10/9/2025 – 7 ngày làm việc từ 28/8/2025",
                "29/08/2025 15:00    Thời hạn đặt lại · KN-2025-02-0011 | Hạn trả lời: 24:00 ngày 09/9/2025 – 5 ngày làm việc từ 29/8/2025",
                // granted by the head; counted anew when reopened; a session's questions
                "16/09/2025 09:00    Quyết định gia hạn – chanhvanphong · KN-2025-02-0023 | Hạn trả lời: 24:00 ngày 06/10/2025 – Chánh Văn phòng gia hạn",
                "02/10/2025 09:00    Đã có trong sổ · KN-2025-02-0031 | Hạn trả lời: 24:00 ngày 16/10/2025 – 10 ngày làm việc từ 02/10/2025",
                // refusal in three working days
                "09/09/2025 10:30    Cấp số và phát hành – vanthu · KN-2025-02-0017/VB-01 | Hạn: 24:00 ngày 09/9/2025",
                // the unit's answer, five working days before the session
                "23/09/2025 10:00    Soạn nội dung trả lời – donvi · KN-2025-02-0022 | Hạn: 24:00 ngày 19/9/2025",
                "18/09/2025 14:00    Soạn nội dung trả lời – donvi · KN-2025-02-0036 | Hạn: 24:00 ngày 19/9/2025"
            })
    void eachStepShowsTheClockThatItSets(String step, String clock) {
        assertThat(beneath(step)).anySatisfy(note -> assertThat(note).startsWith(UNDER + clock));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06/09/2025 00:00    Sắp đến hạn · KN-2025-02-0002",
                "26/09/2025 00:00    Sắp đến hạn · KN-2025-02-0037",
                "20/09/2025 00:00    Đến hạn · KN-2025-02-0022",
                "20/09/2025 00:00    Đơn vị quá hạn · KN-2025-02-0022",
                "20/09/2025 09:00    Đôn đốc kiến nghị quá hạn – lanhdao · KN-2025-02-0022",
                "10/09/2025 00:00    Đến hạn mới · KN-2025-02-0011",
                "27/09/2025 00:00    Nơi nhận im lặng · KN-2025-02-0020",
                "31/10/2025 09:00    Đôn đốc cam kết quá hạn – lanhdao · CK-2025-02-03",
                "21/11/2025 08:00    Sắp đến hạn · CK-2025-02-05"
            })
    void everyTimerFiresAtItsInstant(String line) {
        assertThat(timeline).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KN-2025-02-0001 | Đã trả lời bằng văn bản; đúng hạn",
                "KN-2025-02-0005 | Đã trả lời, có cam kết thực hiện; đúng hạn",
                "KN-2025-02-0009 | Đã chuyển theo trình tự tố cáo; đúng hạn",
                "KN-2025-02-0010 | Đã thụ lý theo trình tự tố cáo; đúng hạn",
                "KN-2025-02-0012 | Đã hướng dẫn; đúng hạn",
                "KN-2025-02-0013 | Lưu đơn",
                "KN-2025-02-0014 | Gộp vào kiến nghị khác",
                "KN-2025-02-0016 | Người gửi đã rút",
                "KN-2025-02-0017 | Đã thông báo từ chối; đúng hạn",
                "KN-2025-02-0021 | Đã trả lời tại hội nghị; quá hạn 5 ngày làm việc",
                "KN-2025-02-0022 | Đã trả lời bằng văn bản; quá hạn 3 ngày làm việc",
                "KN-2025-02-0023 | Đã trả lời bằng văn bản; đúng hạn",
                "KN-2025-02-0028 | Lưu đơn",
                "KN-2025-02-0029 | Đã trả lời bằng văn bản; quá hạn 11 ngày làm việc",
                "KN-2025-02-0034 | Đã trả lời tại hội nghị; đúng hạn"
            })
    void theVerdictStandsBeneathTheEnd(String petition, String verdict) {
        assertThat(timeline.stream()
                        .filter(line -> line.endsWith(" · " + petition))
                        .flatMap(line -> beneath(line).stream()))
                .contains(UNDER + "Kết quả: " + verdict);
    }

    /** Notes under a step. */
    private static List<String> beneath(String step) {
        int place = timeline.indexOf(step);
        assertThat(place).as(step).isNotNegative();
        return timeline.subList(place + 1, timeline.size()).stream()
                .takeWhile(line -> line.startsWith(UNDER))
                .toList();
    }
}
