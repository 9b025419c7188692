package vn.doithoai.security;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * Puts the roles and the permission table into the engine. Safe to run at every start: it adds what is missing and
 * takes nothing away, so that what an administrator granted besides stays.
 */
@Component
class AuthorizationSetup {

    private static final String GROUP_TYPE = "WORKFLOW";
    private static final String ADMINISTRATOR_TYPE = "SYSTEM";

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    AuthorizationSetup(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    void run() {
        Stream.of(Role.values()).forEach(this::ensureGroup);
        Map<Target, Authorization> existing = existing();
        RolePermissions.all().stream()
                .collect(Collectors.groupingBy(Target::of))
                .forEach((target, grants) -> ensure(target, permissions(grants), existing));
    }

    /** Grants one more thing to a role, for instance reading a filter that was just created. */
    void grant(Grant grant) {
        ensure(Target.of(grant), grant.permissions().toArray(Permission[]::new), existing());
    }

    private void ensureGroup(Role role) {
        if (identity.createGroupQuery().groupId(role.group()).count() > 0) {
            return;
        }
        Group group = identity.newGroup(role.group());
        group.setName(role.vietnameseName());
        group.setType(role == Role.ADMINISTRATOR ? ADMINISTRATOR_TYPE : GROUP_TYPE);
        identity.saveGroup(group);
    }

    private void ensure(Target target, Permission[] permissions, Map<Target, Authorization> existing) {
        Authorization authorization = existing.getOrDefault(target, fresh(target));
        if (Arrays.stream(permissions).allMatch(authorization::isPermissionGranted)) {
            return;
        }
        Arrays.stream(permissions).forEach(authorization::addPermission);
        authorizations.saveAuthorization(authorization);
    }

    private Authorization fresh(Target target) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(target.group());
        authorization.setResourceType(target.resourceType());
        authorization.setResourceId(target.resourceId());
        return authorization;
    }

    private Map<Target, Authorization> existing() {
        String[] groups = Stream.of(Role.values()).map(Role::group).toArray(String[]::new);
        return authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(groups)
                .list()
                .stream()
                .collect(Collectors.toMap(Target::of, Function.identity(), (first, second) -> first));
    }

    private static Permission[] permissions(List<Grant> grants) {
        return grants.stream().flatMap(grant -> grant.permissions().stream()).toArray(Permission[]::new);
    }

    /** What the engine allows only one authorization row for. */
    private record Target(String group, int resourceType, String resourceId) {

        static Target of(Grant grant) {
            return new Target(grant.role().group(), grant.resource().resourceType(), grant.resourceId());
        }

        static Target of(Authorization authorization) {
            return new Target(
                    authorization.getGroupId(), authorization.getResourceType(), authorization.getResourceId());
        }
    }
}
