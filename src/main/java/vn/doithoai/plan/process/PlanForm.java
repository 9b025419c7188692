package vn.doithoai.plan.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.InvalidInputException;
import vn.doithoai.plan.PlanEntry;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.plan.PlannedRound;

/** The fields in which a year is planned. */
final class PlanForm {

    static final FormField<Integer> YEAR = FormField.integer("planYear", "Năm của kế hoạch");
    static final FormField<Integer> ROUND_COUNT = FormField.integer("roundCount", "Số lần đối thoại trong năm");
    static final FormField<String> ROUNDS = FormField.text("plannedRounds", "Các lần đối thoại", 20_000);
    static final FormField<String> TASKS = FormField.text("planTasks", "Tổ chức thực hiện", 20_000);

    private PlanForm() {}

    /** @throws InvalidInputException naming the field or line that cannot be taken */
    static PlanEntry take(VariableScope scope) {
        int count = ROUND_COUNT.require(scope);
        List<PlannedRound> rounds = PlanLines.read(ROUNDS.require(scope));
        if (rounds.size() != count) {
            throw new InvalidInputException(
                    "“%s” ghi %d nhưng phần “%s” có %d dòng; mỗi lần đối thoại phải có một dòng."
                            .formatted(ROUND_COUNT.label(), count, ROUNDS.label(), rounds.size()));
        }
        List<String> tasks = TASKS.require(scope)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new PlanEntry(rounds, tasks);
    }
}
