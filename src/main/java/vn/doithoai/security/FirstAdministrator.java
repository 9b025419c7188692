package vn.doithoai.security;

import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Outside the demo profile: creates the first administrator from configuration, or refuses to start.
 *
 * <p>Without this, the engine's web applications would make their first visitor the administrator. A database that
 * still holds sample accounts is refused too, since everybody knows their password.
 */
@Component
@Profile("!demo")
@ConditionalOnWebApplication
@EnableConfigurationProperties(AdministratorProperties.class)
class FirstAdministrator implements FirstAccounts {

    private static final String USERNAME_FORM = "[a-zA-Z0-9._-]{1,64}";

    private final IdentityService identity;
    private final AdministratorProperties properties;

    FirstAdministrator(IdentityService identity, AdministratorProperties properties) {
        this.identity = identity;
        this.properties = properties;
    }

    @Override
    public void ensure() {
        refuseSampleUsers();
        if (administratorExists()) {
            return;
        }
        if (properties.incomplete()) {
            throw new StartRefusedException(
                    "Chưa có tài khoản quản trị: cơ sở dữ liệu không có ai thuộc nhóm Quản trị hệ thống và cấu hình"
                            + " thiếu tên đăng nhập hoặc mật khẩu của quản trị viên đầu tiên.",
                    "Đặt hai biến môi trường DOITHOAI_ADMIN_USERNAME và DOITHOAI_ADMIN_PASSWORD (hoặc"
                            + " doithoai.admin.username và doithoai.admin.password) rồi khởi động lại. Để dùng thử"
                            + " với tài khoản mẫu, chạy với hồ sơ demo: --spring.profiles.active=demo");
        }
        create();
    }

    private void create() {
        User user = identity.newUser(requireValidUsername());
        user.setFirstName(Role.ADMINISTRATOR.vietnameseName());
        user.setPassword(properties.password());
        if (!identity.checkPasswordAgainstPolicy(properties.password(), user).isValid()) {
            throw new StartRefusedException(
                    "Mật khẩu của quản trị viên đầu tiên chưa đủ mạnh.",
                    "Đặt DOITHOAI_ADMIN_PASSWORD có ít nhất 10 ký tự, gồm chữ thường, chữ hoa, chữ số và ký tự đặc"
                            + " biệt, không chứa tên đăng nhập; rồi khởi động lại.");
        }
        if (identity.createUserQuery().userId(user.getId()).count() == 0) {
            identity.saveUser(user);
        }
        identity.createMembership(user.getId(), Role.ADMINISTRATOR.group());
    }

    private String requireValidUsername() {
        if (!properties.username().matches(USERNAME_FORM)) {
            throw new StartRefusedException(
                    "Tên đăng nhập của quản trị viên đầu tiên không hợp lệ.",
                    "Đặt DOITHOAI_ADMIN_USERNAME chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch"
                            + " dưới (tối đa 64 ký tự); rồi khởi động lại.");
        }
        return properties.username();
    }

    private boolean administratorExists() {
        return identity.createUserQuery()
                        .memberOfGroup(Role.ADMINISTRATOR.group())
                        .count()
                > 0;
    }

    private void refuseSampleUsers() {
        if (Stream.of(SampleUser.values()).anyMatch(sample -> sample.existsIn(identity))) {
            throw new StartRefusedException(
                    "Cơ sở dữ liệu còn tài khoản mẫu của bản dùng thử; ai cũng biết mật khẩu của các tài khoản này.",
                    "Dùng một cơ sở dữ liệu mới, hoặc khởi động với hồ sơ demo, xóa các tài khoản mẫu trong trang Quản"
                            + " trị rồi khởi động lại không có hồ sơ demo.");
        }
    }
}
