package vn.doithoai.petition.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormField;
import vn.doithoai.petition.Classification;
import vn.doithoai.petition.Competence;
import vn.doithoai.petition.PetitionKind;
import vn.doithoai.petition.Proposal;

/** What a person decided a petition to be. */
final class ClassificationForm {

    static final FormField<String> KIND = FormField.text("petitionKind", "Loại", 20);
    static final FormField<String> COMPETENCE = FormField.text("competence", "Thẩm quyền", 20);
    static final FormField<String> FIELD = FormField.text("petitionField", "Lĩnh vực", 40);
    static final FormField<String> UNIT = FormField.text("unit", "Đơn vị trả lời", 60);
    static final FormField<String> AUTHORITY = FormField.text("authority", "Cơ quan có thẩm quyền giải quyết", 200);
    static final FormField<String> SUMMARY = FormField.text("summary", "Tóm tắt nội dung", 500);

    private ClassificationForm() {}

    static Classification take(VariableScope scope) {
        return new Classification(
                Choice.of(PetitionKind.class, KIND, scope),
                Choice.of(Competence.class, COMPETENCE, scope),
                FIELD.require(scope),
                UNIT.take(scope),
                AUTHORITY.take(scope),
                SUMMARY.take(scope));
    }

    /** What stands in the form's fields before somebody decides. */
    static Map<String, Object> show(Proposal proposal) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(KIND.name(), proposal.kind().name());
        shown.put(COMPETENCE.name(), proposal.competence().name());
        shown.put(FIELD.name(), proposal.field());
        proposal.unit().ifPresent(unit -> shown.put(UNIT.name(), unit));
        return shown;
    }
}
