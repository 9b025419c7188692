package vn.doithoai.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the office sends mail; properties {@code doithoai.mail.*}.
 *
 * @param host SMTP server; without it mails are written to {@code outboxDir}
 * @param port 0 means the usual one: 587 with STARTTLS, 25 without
 * @param starttls demand an encrypted connection; switch off only for a relay inside the house
 * @param from sender's address; required with a host
 * @param fromName sender's name as recipients read it
 * @param timeout for connecting, reading and writing each
 * @param outboxDir folder of {@code .eml} files when there is no host
 */
@ConfigurationProperties("doithoai.mail")
public record MailProperties(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean starttls,
        @DefaultValue("") String from,
        @DefaultValue("Văn phòng") String fromName,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("./data/outbox") Path outboxDir) {

    /** A reserved domain that can reach nobody: good enough for files, never for a mail server. */
    private static final String NO_SENDER = "khong-gui@doi-thoai.invalid";

    public MailProperties {
        if (!host.isBlank() && EmailAddress.parse(from).isEmpty()) {
            throw new IllegalArgumentException(
                    "Đã đặt doithoai.mail.host thì phải đặt doithoai.mail.from là địa chỉ thư gửi đi hợp lệ.");
        }
    }

    /** Empty when mails go to the folder. */
    public Optional<String> smtpHost() {
        return Optional.of(host).map(String::strip).filter(text -> !text.isEmpty());
    }

    public EmailAddress sender() {
        return EmailAddress.parse(from).orElse(new EmailAddress(NO_SENDER));
    }

    /** What stands right of the at sign, for Message-IDs. */
    public String senderDomain() {
        String address = sender().value();
        return address.substring(address.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "MailProperties[host=" + host + ", port=" + port + ", outboxDir=" + outboxDir + "]";
    }
}
