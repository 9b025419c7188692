package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.PetitionImportWork;

/** Marks the workbook as one that cannot be read. */
@Component
class RefuseImportDelegate implements JavaDelegate {

    private final PetitionImportWork work;

    RefuseImportDelegate(PetitionImportWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.refuse(PetitionImportVariables.IMPORT_ID.get(execution));
    }
}
