package vn.doithoai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class FirstAdministratorTest {

    private static final String STRONG = "Cơ-quan-2026!";

    private final ProcessEngine engine = TestEngine.start();
    private final IdentityService identity = engine.getIdentityService();

    @BeforeAll
    void groups() {
        TestEngine.authorizations(engine).run();
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @AfterEach
    void removeUsers() {
        identity.createUserQuery().list().forEach(user -> {
            identity.deleteUserInfo(user.getId(), "doithoai.sample");
            identity.deleteUser(user.getId());
        });
    }

    @Test
    void isCreatedFromConfigurationAndNobodyElse() {
        ensure("quan.tri", STRONG);
        assertThat(identity.createUserQuery().list()).extracting(User::getId).containsExactly("quan.tri");
        assertThat(identity.checkPassword("quan.tri", STRONG)).isTrue();
        assertThat(identity.createUserQuery()
                        .memberOfGroup(Role.ADMINISTRATOR.group())
                        .count())
                .isOne();
    }

    @Test
    void aLaterStartNeedsNoConfigurationAndKeepsThePassword() {
        ensure("quan.tri", STRONG);
        ensure("", "");
        ensure("quan.tri", "Mật-khẩu-khác-1");
        assertThat(identity.createUserQuery().count()).isOne();
        assertThat(identity.checkPassword("quan.tri", STRONG)).isTrue();
    }

    @Test
    void missingConfigurationIsRefusedNamingWhatIsMissing() {
        assertRefused("quan.tri", "", "DOITHOAI_ADMIN_PASSWORD");
        assertRefused("", STRONG, "DOITHOAI_ADMIN_USERNAME");
    }

    @Test
    void aWeakPasswordIsRefusedSayingTheRules() {
        assertRefused("quan.tri", "123456", "ít nhất 10 ký tự");
        assertRefused("quan.tri", "Quan.tri-2026!", "không chứa tên đăng nhập");
    }

    @Test
    void aUserNameThatTheEngineWouldNotTakeIsRefused() {
        assertRefused("quản trị", STRONG, "DOITHOAI_ADMIN_USERNAME");
    }

    @Test
    void sampleAccountsInTheDatabaseAreRefused() {
        TestEngine.createSampleUsers(engine);
        assertRefused("quan.tri", STRONG, "xóa các tài khoản mẫu");
    }

    @Test
    void aPersonWhoseNameLooksLikeASampleIsNotMistakenForOne() {
        User person = identity.newUser(SampleUser.VANTHU.username());
        person.setPassword(STRONG);
        identity.saveUser(person);
        ensure("quan.tri", STRONG);
        assertThat(identity.createUserQuery().count()).isEqualTo(2);
    }

    private void ensure(String username, String password) {
        new FirstAdministrator(identity, new AdministratorProperties(username, password)).ensure();
    }

    private void assertRefused(String username, String password, String remedy) {
        assertThatThrownBy(() -> ensure(username, password))
                .asInstanceOf(InstanceOfAssertFactories.type(StartRefusedException.class))
                .extracting(StartRefusedException::remedy, InstanceOfAssertFactories.STRING)
                .contains(remedy);
    }
}
