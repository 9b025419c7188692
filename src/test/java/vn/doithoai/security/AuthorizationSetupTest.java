package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthorizationSetupTest {

    private final ProcessEngine engine = TestEngine.start();
    private final AuthorizationService authorizations = engine.getAuthorizationService();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void everyRoleIsAGroupWithItsVietnameseName() {
        TestEngine.authorizations(engine).run();
        assertThat(engine.getIdentityService().createGroupQuery().list())
                .extracting(group -> group.getId() + "=" + group.getName())
                .contains("head=Chánh Văn phòng", "records-clerk=Văn thư", "camunda-admin=Quản trị hệ thống")
                .hasSize(Role.values().length);
    }

    @Test
    void aSecondRunChangesNothing() {
        TestEngine.authorizations(engine).run();
        TestEngine.filters(engine).run();
        long grants = authorizations.createAuthorizationQuery().count();
        TestEngine.authorizations(engine).run();
        TestEngine.filters(engine).run();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(grants);
        assertThat(engine.getIdentityService().createGroupQuery().count()).isEqualTo(Role.values().length);
        assertThat(engine.getFilterService().createTaskFilterQuery().count()).isEqualTo(StarterFilter.values().length);
    }

    @Test
    void whatAnAdministratorGrantedBesidesStays() {
        TestEngine.authorizations(engine).run();
        Authorization users = authorizations
                .createAuthorizationQuery()
                .groupIdIn(Role.HEAD.group())
                .resourceType(Resources.USER)
                .singleResult();
        users.addPermission(Permissions.UPDATE);
        authorizations.saveAuthorization(users);
        TestEngine.authorizations(engine).run();
        Authorization after = authorizations
                .createAuthorizationQuery()
                .authorizationId(users.getId())
                .singleResult();
        assertThat(after.isPermissionGranted(Permissions.UPDATE)).isTrue();
        assertThat(after.isPermissionGranted(Permissions.READ)).isTrue();
    }

    @Test
    void aPermissionThatIsMissingIsAddedAgain() {
        TestEngine.authorizations(engine).run();
        Authorization tasklist = authorizations
                .createAuthorizationQuery()
                .groupIdIn(Role.HEAD.group())
                .resourceType(Resources.APPLICATION)
                .singleResult();
        authorizations.deleteAuthorization(tasklist.getId());
        TestEngine.authorizations(engine).run();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(Role.HEAD.group())
                        .resourceType(Resources.APPLICATION)
                        .resourceId("tasklist")
                        .count())
                .isOne();
    }
}
