package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.doithoai.calendar.VietnameseDate;

/** Right sentences; many of them are near to a mistake. */
final class CleanTexts {

    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    static final List<String> SENTENCES = List.of(
            "Ủy ban nhân dân, Hội đồng nhân dân, Tòa án nhân dân và Công an nhân dân phối hợp phục vụ Nhân dân",
            "Cơ quan hành chính nhà nước làm việc vì Nhân dân; ngân sách nhà nước do Nhà nước quản lý",
            "Ngày ngày, người người theo dõi; cán bộ luôn luôn lắng nghe, lòng người xanh xanh một màu tin",
            "Đề nghị cơ quan quan tâm, tổ chức chức năng phối hợp; hồ sơ từ từ được bổ sung",
            "Quy định số 429-QĐ/TU ngày 01/7/2022 của Tỉnh ủy và Quyết định số 834/QĐ-UBND ngày 10/4/2019 được thực hiện",
            "Luật số 91/2025/QH15 và Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 được phổ biến",
            "Hồ sơ trước đây do UBND huyện Mai Sơn (cũ) lưu, nay chuyển về xã",
            "Ban Tuyên giáo và Dân vận Tỉnh ủy (trước đây là Ban Dân vận Tỉnh ủy) theo dõi",
            "Hội nghị bắt đầu lúc 08 giờ 00 phút, kết thúc trước 11h30; tài liệu gửi trong tháng 6/2026",
            "Ông Nguyễn Văn A, Bà Trần Thị B và TS. Lê Văn C dự; 5/7 đơn vị có mặt",
            "Tiểu mục 3-KH thuộc nhóm A/B được giữ nguyên; xem mục 2.1 và điểm d khoản 1 Điều 5",
            "Tính đến ngày 30/9, đạt 85% kế hoạch; trong tháng 9/2025, tỷ lệ giải quyết đúng hạn đạt 95%",
            "Số đơn của hội nghị lần 2/2025 giảm 10%; đã giải quyết 109/139 kiến nghị, tăng 12% so với cùng kỳ",
            "Đến hết 30/9 đơn vị đạt 85%; quý 3/2025 có 60% hồ sơ trực tuyến; theo Nghị quyết số 12/2025, tăng 8%",
            "Hội nghị lần thứ hai, ngày 26/9/2025; Đại hội lần thứ hai (26/9/2025); Kỳ họp thứ 2, ngày 05/7/2025",
            "Kỳ họp thứ năm ngày 26/9/2025 và phiên họp thứ 3, ngày 26/9/2025 thông qua nội dung này",
            "Ban Thanh tra nhân dân, lực lượng Cảnh sát nhân dân; công tác đối ngoại nhân dân và thanh tra nhân dân",
            "Đề tài cấp nhà nước, kinh tế nhà nước, khu vực nhà nước, cơ quan nhà nước, quản lý nhà nước được nêu",
            "Doanh nghiệp nhà nước nộp ngân sách nhà nước; hành chính nhà nước và hợp tác với Nhà nước",
            "Nghị quyết số 15-NQ/BCSĐ, Kế hoạch số 02-KH/ĐUUBND, Kế hoạch số 10-KH/ĐUK và Nghị quyết số 05-NQ/CB",
            "Nghị quyết số 08-NQ/ĐH của Đại hội, Kế hoạch số 12-KH/TĐTN của Tỉnh đoàn được triển khai",
            "Báo cáo số 25/BC-UBND ngày 10/3/2025 của UBND xã A và số 25/BC-UBND ngày 12/3/2025 của UBND xã B",
            "Báo cáo số 25/BC-UBND ngày 10/3/2024 của UBND xã C và số 25/BC-UBND ngày 12/3/2025 của UBND xã C",
            "Công văn số 12-CV/BDVTU ngày 10/01/2025 của Ban Dân vận Tỉnh ủy được lưu hồ sơ",
            "Quyết định số 41/QĐ-UBND ngày 12/5/2020 của UBND huyện Mai Sơn được lưu hồ sơ",
            "Công dân ở nhà số 5/tổ 3 và số 7/ngõ 12 đã được mời",
            "Ngày 29 tháng 02 năm 2028 là ngày có thật; ngày 05 tháng 01 năm 2026 cũng vậy");

    private final Random random;

    CleanTexts(Random random) {
        this.random = random;
    }

    String[] some() {
        List<String> texts = new ArrayList<>();
        for (int count = random.nextInt(4); count >= 0; count--) {
            texts.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        texts.add(dated());
        texts.add(share());
        List.of("a) Việc một", "b) Việc hai", "c) Việc ba", "d) Việc bốn", "đ) Việc năm", "e) Việc sáu", "g) Việc bảy")
                .forEach(texts::add);
        return texts.toArray(String[]::new);
    }

    private String dated() {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
        String weekday = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
        return "Lịch làm việc: %s, ngày %s (%s, %s)"
                .formatted(weekday, VietnameseDate.numeric(day), weekday, VietnameseDate.words(day));
    }

    private String share() {
        int whole = 1 + random.nextInt(200);
        int part = random.nextInt(whole + 1);
        return "Đã giải quyết %d/%d kiến nghị, đạt %s%%"
                .formatted(part, whole, "%.1f".formatted(part * 100.0 / whole).replace('.', ','));
    }
}
