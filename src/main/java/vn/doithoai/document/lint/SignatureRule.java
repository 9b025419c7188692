package vn.doithoai.document.lint;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.document.render.PrintedRole;

/** The block at the end: no degree or title before a name; an office under one head never signs "thay mặt". */
@Component
class SignatureRule implements LintRule {

    private static final TextFault TITLE = TextFault.error(
                    "signer-title",
                    Source.SIGNATURE,
                    "^(?:(?:GS|PGS|TS|TSKH|ThS|BS|KS|CN|LS|CKI|CKII|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|KTS|DS)\\.?[\\s.]"
                            + "|(?:giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|cử nhân|luật sư|ông|bà|đồng chí"
                            + "|đ/c|anh hùng)[\\s:.])",
                    match -> "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu hoặc cách xưng hô.")
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
        findings.addAll(ON_BEHALF.in(printed.lines(PrintedRole.AUTHORITY)));
        return findings;
    }
}
