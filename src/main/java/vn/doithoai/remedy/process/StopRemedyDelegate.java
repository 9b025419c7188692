package vn.doithoai.remedy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.remedy.RemedyEnding;

@Component
class StopRemedyDelegate implements JavaDelegate {

    private final RemedyEnding ending;

    StopRemedyDelegate(RemedyEnding ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ending.stopped(RemedyVariables.REMEDY_ID.get(execution));
    }
}
