package vn.doithoai.petition.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.engine.FormDates;
import vn.doithoai.petition.Extensions;

/** What the head decided about more time. */
record ExtensionForm(boolean granted, Optional<LocalDate> newDueOn, Optional<String> reason) {

    static ExtensionForm take(VariableScope scope) {
        return new ExtensionForm(
                TaskFields.yes(scope, "grant", "refuse"),
                FormDates.date(TaskFields.NEW_DUE_ON, scope),
                EligibilityForm.REASON.take(scope));
    }

    /** @return the new end of the term; empty when there is none */
    Optional<LocalDateTime> apply(Extensions extensions, String petitionId, String user) {
        if (granted) {
            return Optional.of(extensions.grant(petitionId, newDueOn, reason, user));
        }
        extensions.refuse(petitionId, reason, user);
        return Optional.empty();
    }
}
