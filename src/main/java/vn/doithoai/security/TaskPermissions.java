package vn.doithoai.security;

import java.util.Arrays;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets those who may work on a task also give it back.
 *
 * <p>To the engine, giving a task back is assigning it to nobody, which TASK_WORK alone refuses: a task claimed by
 * mistake would be stuck until an administrator helps. TASK_ASSIGN comes with handing it to a colleague, which is
 * wanted (that drafter, checker and signer differ is checked elsewhere, whoever holds the task), and with changing its
 * due date and name, which {@link AccessRules} closes on the way in.
 */
class TaskPermissions extends DefaultAuthorizationProvider {

    @Override
    protected AuthorizationEntity createOrUpdateAuthorization(
            Task task, String groupId, String userId, Resource resource, boolean historic, Permission... permissions) {
        Permission[] granted = resource == Resources.TASK ? withAssign(permissions) : permissions;
        return super.createOrUpdateAuthorization(task, groupId, userId, resource, historic, granted);
    }

    private static Permission[] withAssign(Permission... permissions) {
        Permission[] granted = Arrays.copyOf(permissions, permissions.length + 1);
        granted[permissions.length] = Permissions.TASK_ASSIGN;
        return granted;
    }
}
