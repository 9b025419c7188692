package vn.doithoai.delivery.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.AddressDecision;
import vn.doithoai.delivery.AddressDesk;
import vn.doithoai.delivery.DeliveryWay;

/** Moves the clerk's decision from the form into the delivery when the task completes; a wrong one keeps it open. */
@Component
class CorrectAddressListener implements TaskListener {

    private final AddressDesk desk;

    CorrectAddressListener(AddressDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        AddressDecision decision = new AddressDecision(
                DeliveryVariables.DELIVERY_WAY.take(task),
                DeliveryVariables.NEW_ADDRESS.take(task),
                DeliveryVariables.HANDOVER_NOTE.take(task),
                Optional.ofNullable(task.getAssignee()));
        DeliveryWay way = desk.settle(DeliveryVariables.DELIVERY_ID.get(task), decision);
        DeliveryVariables.HANDED_OVER.set(task, way == DeliveryWay.PAPER);
    }
}
