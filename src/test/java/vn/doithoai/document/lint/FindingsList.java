package vn.doithoai.document.lint;

import java.util.List;
import java.util.stream.Collectors;

/** Findings as a page of the documentation. */
record FindingsList(List<Finding> findings) {

    private static final String HEAD = """
            # Kiểm tra tự động: báo cáo mẫu

            Danh sách này do `SampleReportLintTest` lập khi phần mềm kiểm tra nguyên văn báo cáo kết quả Hội nghị đối thoại
            lần 2 năm 2025 đã công bố, theo danh mục cơ quan của tháng 10/2025. Số và ngày để trống là đúng: văn thư cấp khi
            phát hành. Phần mềm giữ nguyên dữ kiện của báo cáo và chỉ cảnh báo; người soạn thảo sửa, hoặc ghi lý do giữ
            nguyên.

            | STT | Mức | Ở đâu | Trích | Điều cần lưu ý | Căn cứ |
            |---|---|---|---|---|---|
            """;

    String markdown() {
        return HEAD
                + findings.stream()
                        .map(finding -> row(findings.indexOf(finding) + 1, finding))
                        .collect(Collectors.joining());
    }

    private static String row(int ordinal, Finding finding) {
        return "| %d | %s | %s | %s | %s | %s |\n"
                .formatted(
                        ordinal,
                        finding.severity().title(),
                        finding.place().role().title(),
                        finding.place().excerpt(),
                        finding.message(),
                        finding.basis());
    }
}
