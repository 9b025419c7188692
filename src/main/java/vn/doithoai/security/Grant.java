package vn.doithoai.security;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * One line of the permission table.
 *
 * @param role who is granted
 * @param resource the kind of thing
 * @param resourceId which one; {@link Authorization#ANY} for all
 * @param permissions what may be done with it
 */
record Grant(Role role, Resource resource, String resourceId, List<Permission> permissions) {

    static Grant any(Role role, Resource resource, Permission... permissions) {
        return new Grant(role, resource, Authorization.ANY, List.of(permissions));
    }

    static Grant on(Role role, Resource resource, String resourceId, Permission... permissions) {
        return new Grant(role, resource, resourceId, List.of(permissions));
    }
}
