package vn.doithoai.document.lint;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.PrintedRole;

/** The block at the end: no degree or title before a name; an office under one head never signs "thay mặt". */
@Component
class SignatureRule implements LintRule {

    /** The commonest family names, which never follow "Ông" where that is a family name itself. */
    private static final String FAMILY_NAME =
            "(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|hà|lò|vàng|quàng|cà|tòng|lường"
                    + "|giàng|sùng|cầm|mùa|thào|vì|hạng|đèo|bạc)";

    private static final TextFault FORM_OF_ADDRESS = TextFault.warning(
                    "signer-title",
                    Source.SIGNATURE,
                    "^ông\\s(?!" + FAMILY_NAME + "\\s)",
                    match ->
                            "“Ông” trước họ tên người ký là cách xưng hô hay là họ? Nếu là cách xưng hô, hãy sửa họ tên trong "
                                    + "Danh mục.")
            .anyCase();

    private static final TextFault TITLE = TextFault.error(
                    "signer-title",
                    Source.SIGNATURE,
                    "^(?:(?:GS|PGS|TS|TSKH|ThS|BS|KS|CN|LS|CKI|CKII|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|KTS|DS)\\.?[\\s.]"
                            + "|(?:giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|cử nhân|luật sư|ông(?=\\s"
                            + FAMILY_NAME + "\\s)|bà|đồng chí"
                            + "|đ/c|anh hùng)[\\s:.])",
                    match -> "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu hoặc cách xưng hô; hãy sửa "
                            + "họ tên trong Danh mục.")
            .anyCase();

    private static final TextFault ON_BEHALF = TextFault.error(
            "on-behalf",
            Source.SIGNATURE,
            "^\\s*T\\.?M\\.?(?=[\\s.])",
            match ->
                    "“TM.” chỉ dùng cho tập thể lãnh đạo, không dùng ở cơ quan làm việc theo chế độ thủ trưởng; hãy dùng "
                            + "chức vụ người đứng đầu, “KT.” hoặc “TL.”.");

    @Override
    public List<Finding> check(Printed printed) {
        List<Finding> findings = new ArrayList<>(TITLE.in(printed.lines(PrintedRole.SIGNER)));
        findings.addAll(FORM_OF_ADDRESS.in(printed.lines(PrintedRole.SIGNER)));
        findings.addAll(ON_BEHALF.in(printed.lines(PrintedRole.AUTHORITY)));
        return findings;
    }
}
