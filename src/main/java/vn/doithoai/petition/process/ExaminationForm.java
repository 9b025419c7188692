package vn.doithoai.petition.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.doithoai.petition.Examination;
import vn.doithoai.petition.Examination.Result;
import vn.doithoai.petition.Outcome;

/** What is to be done with a denunciation. */
record ExaminationForm(Result result, Optional<String> authority, Optional<String> reason) {

    static ExaminationForm take(VariableScope scope) {
        return new ExaminationForm(
                Choice.of(Result.class, TaskFields.DECISION, scope),
                ClassificationForm.AUTHORITY.take(scope),
                EligibilityForm.REASON.take(scope));
    }

    void apply(Examination examination, String petitionId, String user) {
        examination.decide(petitionId, result, authority, reason, user);
    }

    Outcome outcome() {
        return result == Result.ACCEPT ? Outcome.DENUNCIATION_ACCEPTED : Outcome.FILED;
    }
}
