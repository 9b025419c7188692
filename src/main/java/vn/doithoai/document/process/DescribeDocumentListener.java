package vn.doithoai.document.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;

/** Tells tasks of the same step apart in the list: adds which document it is about, and who must sign it now. */
@Component
class DescribeDocumentListener implements TaskListener {

    private final DocumentRegister register;

    DescribeDocumentListener(DocumentRegister register) {
        this.register = register;
    }

    @Override
    public void notify(DelegateTask task) {
        Document document = register.get(DocumentVariables.DOCUMENT_ID.get(task));
        task.setName(task.getName() + " – " + document.kind().title());
        task.setDescription(document.caseNumber() + ": " + document.title());
        DocumentVariables.SIGNER.set(task, document.content().signer());
    }
}
