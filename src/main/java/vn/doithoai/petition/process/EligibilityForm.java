package vn.doithoai.petition.process;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormField;
import vn.doithoai.petition.Eligibility;
import vn.doithoai.petition.EligibilityCheck;
import vn.doithoai.petition.PetitionEntry;

/** What the reception officer found about a petition's eligibility. */
final class EligibilityForm {

    static final FormField<String> FOUND = FormField.text("eligibilityFound", "Kết quả kiểm tra", 20);
    static final FormField<String> MISSING = FormField.text("missing", "Nội dung cần bổ sung", 4000);
    static final FormField<String> EARLIER = FormField.text("earlierAnswer", "Văn bản, hồ sơ đã trả lời", 200);
    static final FormField<String> REASON = FormField.text("reason", "Lý do", 2000);
    static final FormField<String> MERGE_INTO = FormField.text("mergeInto", "Gộp vào kiến nghị số", 30);
    /** A little longer than one content: the lines between contents count, too. */
    static final FormField<String> CONTENTS =
            FormField.text("contents", "Các nội dung tách ra", PetitionEntry.LONGEST_CONTENT + 1000);

    private static final Pattern BETWEEN = Pattern.compile("(?m)^\\s*-{3,}\\s*$");

    private EligibilityForm() {}

    static EligibilityCheck take(VariableScope scope) {
        return new EligibilityCheck(
                Choice.of(Eligibility.class, FOUND, scope),
                MISSING.take(scope),
                EARLIER.take(scope),
                REASON.take(scope),
                MERGE_INTO.take(scope),
                CONTENTS.take(scope).map(EligibilityForm::split).orElse(List.of()));
    }

    private static List<String> split(String text) {
        return Arrays.stream(BETWEEN.split(text, -1)).map(String::strip).toList();
    }
}
