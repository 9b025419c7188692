package vn.doithoai.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailPropertiesTest {

    @Test
    void refusesAServerWithoutASender() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties("mail.example", ""))
                .withMessageContaining("doithoai.mail.from");
    }

    @Test
    void withoutAServerNeedsNothing() {
        MailProperties properties = properties(" ", "");

        assertThat(properties.smtpHost()).isEmpty();
        assertThat(properties.senderDomain()).isEqualTo("doi-thoai.invalid");
    }

    @Test
    void takesTheDomainOfMessageIdsFromTheSender() {
        assertThat(properties("mail.example", "vp@vpub.example").senderDomain()).isEqualTo("vpub.example");
    }

    @Test
    void neverPrintsTheCredentials() {
        assertThat(properties("mail.example", "vp@vpub.example")).asString().doesNotContain("bí mật", "người dùng");
    }

    private static MailProperties properties(String host, String from) {
        return new MailProperties(
                host, 0, "người dùng", "bí mật", true, from, "Văn phòng", Duration.ofSeconds(1), Path.of("x"));
    }
}
