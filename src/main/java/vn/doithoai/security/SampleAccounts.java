package vn.doithoai.security;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In the demo profile only: creates the sample accounts and says once per start how to sign in with them. */
@Component
@Profile("demo")
class SampleAccounts implements FirstAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(SampleAccounts.class);

    private final IdentityService identity;
    private final String password;

    SampleAccounts(IdentityService identity, @Value("${doithoai.demo.password}") String password) {
        this.identity = identity;
        this.password = password;
    }

    @Override
    public void ensure() {
        Stream.of(SampleUser.values()).forEach(sample -> sample.createIn(identity, password));
        String names = Stream.of(SampleUser.values())
                .map(sample ->
                        "  %-17s %s".formatted(sample.username(), sample.role().vietnameseName()))
                .collect(Collectors.joining("\n"));
        LOG.warn(
                "TÀI KHOẢN MẪU (hồ sơ demo) – chỉ để dùng thử, không dùng cho công việc thật.\n{}\n"
                        + "  Mật khẩu ban đầu của mọi tài khoản mẫu: {}",
                names,
                password);
    }
}
