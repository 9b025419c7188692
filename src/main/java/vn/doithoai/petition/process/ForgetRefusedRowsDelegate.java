package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.PetitionImportWork;

/** Drops what nobody fetched. */
@Component
class ForgetRefusedRowsDelegate implements JavaDelegate {

    private final PetitionImportWork work;

    ForgetRefusedRowsDelegate(PetitionImportWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.forget(PetitionImportVariables.IMPORT_ID.get(execution));
    }
}
