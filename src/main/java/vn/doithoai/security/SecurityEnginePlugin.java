package vn.doithoai.security;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * The engine settings that close doors: password policy, which characters ids may have, where expressions may stand,
 * and what a person may do with a task of their own or of their group.
 *
 * <p><b>Decision: expressions in stored filters are on.</b> "My tasks", "my group's tasks" and "overdue" need the
 * current user and the current time, which a filter can only say as an expression; without them each person would need
 * a filter of their own. The danger is that whoever writes a filter can run code in the server. So writing is guarded
 * instead: no role but the administrator has CREATE or UPDATE on filters ({@link RolePermissions}), and expressions in
 * ad-hoc queries, which every signed-in person can send, stay refused.
 */
@Component
class SecurityEnginePlugin extends AbstractProcessEnginePlugin {

    private static final String GROUP_IDS = "[a-zA-Z0-9-]+";
    private static final String USER_IDS = "[a-zA-Z0-9._-]+";

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnablePasswordPolicy(true);
        configuration.setGroupResourceWhitelistPattern(GROUP_IDS);
        configuration.setUserResourceWhitelistPattern(USER_IDS);
        configuration.setEnableExpressionsInStoredQueries(true);
        configuration.setEnableExpressionsInAdhocQueries(false);
        // claim and complete; UPDATE would also open the task's variables
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setResourceAuthorizationProvider(new TaskPermissions());
    }
}
