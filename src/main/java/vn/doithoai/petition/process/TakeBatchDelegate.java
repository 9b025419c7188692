package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.PetitionImportWork;

/** Takes the next rows of the import. */
@Component
class TakeBatchDelegate implements JavaDelegate {

    private final PetitionImportWork work;

    TakeBatchDelegate(PetitionImportWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean left = work.takeBatch(PetitionImportVariables.IMPORT_ID.get(execution));
        PetitionImportVariables.ROWS_LEFT.set(execution, left);
    }
}
