package vn.doithoai.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentDispatch;

@Component
class DispatchDocumentDelegate implements JavaDelegate {

    private final DocumentDispatch dispatch;

    DispatchDocumentDelegate(DocumentDispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dispatch.dispatch(DocumentVariables.DOCUMENT_ID.get(execution));
    }
}
