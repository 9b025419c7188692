package vn.doithoai.delivery.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.DeliveryStarter;

/** Starts {@code delivery.bpmn}; the only one to talk to the engine's runtime for it. */
@Component
class DeliveryProcess implements DeliveryStarter {

    private final RuntimeService runtime;

    DeliveryProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(String deliveryId, String key, boolean addressKnown) {
        runtime.createProcessInstanceByKey(DeliveryVariables.PROCESS_ID)
                .businessKey(key)
                .setVariable(DeliveryVariables.DELIVERY_ID.name(), deliveryId)
                .setVariable(DeliveryVariables.ADDRESS_KNOWN.name(), addressKnown)
                .execute();
    }
}
