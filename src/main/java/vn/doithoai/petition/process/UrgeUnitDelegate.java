package vn.doithoai.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Urging;

@Component
class UrgeUnitDelegate implements JavaDelegate {

    private final Urging urging;

    UrgeUnitDelegate(Urging urging) {
        this.urging = urging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        urging.urgeUnit(PetitionVariables.PETITION_ID.get(execution));
    }
}
