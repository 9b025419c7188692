package vn.doithoai.petition.process;

import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.CurrentUser;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.petition.EligibilityCheck;
import vn.doithoai.petition.Screening;

@Component
class CheckEligibilityListener implements TaskListener {

    private final Screening screening;

    CheckEligibilityListener(Screening screening) {
        this.screening = screening;
    }

    @Override
    public void notify(DelegateTask task) {
        EligibilityCheck check = EligibilityForm.take(task);
        LocalDateTime dueAt = screening.decide(PetitionVariables.PETITION_ID.get(task), check, CurrentUser.of(task));
        PetitionVariables.DUE_AT.set(task, VietnameseTime.instant(dueAt));
        PetitionVariables.MOVED_DUE_AT.set(task, VietnameseTime.instant(dueAt));
        PetitionVariables.ELIGIBILITY.set(task, check.found().name());
        check.found().ending().ifPresent(ending -> PetitionVariables.OUTCOME.set(task, ending.name()));
    }
}
