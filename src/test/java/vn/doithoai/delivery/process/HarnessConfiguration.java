package vn.doithoai.delivery.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.delivery.DeliveryTestConfiguration;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.ScriptedTransport;

/** The delivery room with a transport that fails on demand. */
@Import(DeliveryTestConfiguration.class)
class HarnessConfiguration {

    @Bean
    @Primary
    ScriptedTransport scriptedTransport() {
        return new ScriptedTransport();
    }

    @Bean
    DeliveryHarness harness(
            ProcessEngine engine, Outbox outbox, DeliveryRegister register, ScriptedTransport transport) {
        return new DeliveryHarness(engine, outbox, register, transport);
    }
}
