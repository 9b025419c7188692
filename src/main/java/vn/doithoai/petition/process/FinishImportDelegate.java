package vn.doithoai.petition.process;

import java.time.LocalDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.VietnameseTime;
import vn.doithoai.petition.PetitionImportWork;

/** Closes the import and says how long its refused rows are kept. */
@Component
class FinishImportDelegate implements JavaDelegate {

    private final PetitionImportWork work;

    FinishImportDelegate(PetitionImportWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<LocalDateTime> keptUntil = work.finish(PetitionImportVariables.IMPORT_ID.get(execution));
        PetitionImportVariables.ROWS_REFUSED.set(execution, keptUntil.isPresent());
        keptUntil
                .map(VietnameseTime::instant)
                .ifPresent(until -> PetitionImportVariables.ERRORS_KEPT_UNTIL.set(execution, until));
    }
}
