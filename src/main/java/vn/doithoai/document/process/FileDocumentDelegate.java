package vn.doithoai.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Issuing;

@Component
class FileDocumentDelegate implements JavaDelegate {

    private final Issuing issuing;

    FileDocumentDelegate(Issuing issuing) {
        this.issuing = issuing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuing.file(DocumentVariables.DOCUMENT_ID.get(execution));
    }
}
