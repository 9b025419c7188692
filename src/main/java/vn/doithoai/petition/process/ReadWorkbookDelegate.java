package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.PetitionImportWork;
import vn.doithoai.petition.excel.UnreadableWorkbookException;

/** Reads the workbook of this instance. */
@Component
class ReadWorkbookDelegate implements JavaDelegate {

    private final PetitionImportWork work;

    ReadWorkbookDelegate(PetitionImportWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            work.read(PetitionImportVariables.IMPORT_ID.get(execution));
        } catch (UnreadableWorkbookException unreadable) {
            // the reason is on file; it must not enter the engine
            throw new BpmnError(PetitionImportVariables.UNREADABLE);
        }
    }
}
