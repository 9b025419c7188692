package vn.doithoai.security;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;

/** A real engine in memory with our security plugin, authorizations on, and nothing else. */
final class TestEngine {

    private TestEngine() {}

    static ProcessEngine start() {
        String name = "engine-" + UUID.randomUUID();
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(true);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setProcessEnginePlugins(List.of(new SecurityEnginePlugin()));
        return configuration.buildProcessEngine();
    }

    static AuthorizationSetup authorizations(ProcessEngine engine) {
        return new AuthorizationSetup(engine.getIdentityService(), engine.getAuthorizationService());
    }

    static FilterSetup filters(ProcessEngine engine) {
        return new FilterSetup(engine.getFilterService(), engine.getTaskService(), authorizations(engine));
    }

    static void createSampleUsers(ProcessEngine engine) {
        Stream.of(SampleUser.values()).forEach(user -> user.createIn(engine.getIdentityService(), "Doi-Thoai-2025"));
    }

    /** A process that is called like the real one: a task for case officers, then a step that fails. */
    static void deployConference(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "conference.bpmn",
                        Bpmn.createExecutableProcess("conference")
                                .startEvent()
                                .userTask("draft")
                                .camundaCandidateGroups(Role.CASE_OFFICER.group())
                                .serviceTask("fails")
                                .camundaExpression("${missing.call()}")
                                .camundaAsyncBefore()
                                .endEvent()
                                .done())
                .deploy();
    }

    /** Runs as this person, with the groups that the identity service knows, and signs out again. */
    static void as(ProcessEngine engine, SampleUser user, Runnable action) {
        List<String> groups =
                engine.getIdentityService().createGroupQuery().groupMember(user.username()).list().stream()
                        .map(Group::getId)
                        .toList();
        engine.getIdentityService().setAuthentication(user.username(), groups);
        try {
            action.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
