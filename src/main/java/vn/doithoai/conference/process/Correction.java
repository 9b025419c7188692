package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.InvalidInputException;

/** What the person who was asked to correct wants: hand in again, or give the proposal up. */
final class Correction {

    static final FormField<String> NEXT = FormField.text("next", "Bước tiếp theo", 20);

    private Correction() {}

    /** Carries the wish out and leaves its direction for the gateway. */
    static void apply(DelegateTask task, Runnable correct, Runnable withdraw) {
        boolean withdrawn = withdraws(NEXT.take(task).orElse("resubmit"));
        ConferenceVariables.WITHDRAWN.set(task, withdrawn);
        (withdrawn ? withdraw : correct).run();
    }

    private static boolean withdraws(String next) {
        return switch (next) {
            case "resubmit" -> false;
            case "withdraw" -> true;
            default -> throw new InvalidInputException("Vui lòng chọn trình lại hoặc rút đề nghị.");
        };
    }
}
