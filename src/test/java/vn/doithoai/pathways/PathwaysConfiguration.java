package vn.doithoai.pathways;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.lint.Reasons;

/** The tools of the process tests as beans of their context. */
@TestConfiguration(proxyBeanMethods = false)
public class PathwaysConfiguration {

    /** Has every node and flow reported to whoever measures coverage. */
    @Bean
    static ProcessEnginePlugin nodeCoverage() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
            }
        };
    }

    @Bean
    NodeCoverage coverage(ProcessEngine engine) {
        return new NodeCoverage(engine);
    }

    @Bean
    Stage stage(ProcessEngine engine) {
        return new Stage(engine.getManagementService());
    }

    @Bean
    Desk desk(ProcessEngine engine, Stage stage, Reasons reasons) {
        return new Desk(engine, stage, new Explaining(engine.getTaskService(), reasons));
    }

    @Bean
    Records records(JdbcClient jdbc, RoundRegister rounds, DocumentRegister documents) {
        return new Records(jdbc, rounds, documents);
    }

    @Bean
    EngineTables engineTables(DataSource source) {
        return new EngineTables(source);
    }

    @Bean
    Pathways pathways(Stage stage, Desk desk) {
        return new Pathways(stage, desk);
    }
}
