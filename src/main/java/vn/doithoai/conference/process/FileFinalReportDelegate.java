package vn.doithoai.conference.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.RoundClosing;

@Component
class FileFinalReportDelegate implements JavaDelegate {

    private final RoundClosing closing;

    FileFinalReportDelegate(RoundClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.close(ConferenceVariables.ROUND_ID.get(execution));
    }
}
