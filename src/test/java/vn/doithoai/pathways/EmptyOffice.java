package vn.doithoai.pathways;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test an office in which nothing has happened yet, and takes the virtual clock away afterwards. */
public class EmptyOffice implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        context.getBean(EngineTables.class).empty();
        context.getBean(Records.class).empty();
        BpmnAwareTests.init(context.getBean(ProcessEngine.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ClockUtil.reset();
        SpringExtension.getApplicationContext(test)
                .getBean(ProcessEngine.class)
                .getIdentityService()
                .clearAuthentication();
        BpmnAwareTests.reset();
    }
}
