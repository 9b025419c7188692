package vn.doithoai.delivery.process;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.AddressRefusedException;
import vn.doithoai.delivery.Dispatch;

/** Sends the delivery of this instance. */
@Component
class SendMailDelegate implements JavaDelegate {

    private final Dispatch dispatch;

    SendMailDelegate(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            dispatch.send(DeliveryVariables.DELIVERY_ID.get(execution));
        } catch (AddressRefusedException refused) {
            throw new BpmnError(DeliveryVariables.ADDRESS_REFUSED, refused.getMessage());
        }
    }
}
