package vn.doithoai.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.document.Renditions;

@Component
class RenderDocumentDelegate implements JavaDelegate {

    private final Renditions renditions;

    RenderDocumentDelegate(Renditions renditions) {
        this.renditions = renditions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renditions.freeze(DocumentVariables.DOCUMENT_ID.get(execution));
    }
}
