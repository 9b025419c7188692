package vn.doithoai.delivery.mail;

import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.doithoai.delivery.MailProperties;
import vn.doithoai.delivery.MailTransport;

/** Chooses the way out of the house: SMTP when a host is set, else the folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {

    private static final int SUBMISSION_PORT = 587;
    private static final int RELAY_PORT = 25;

    @Bean
    MailTransport mailTransport(MailProperties properties, MimeComposer composer) {
        return properties
                .smtpHost()
                .<MailTransport>map(host -> new SmtpTransport(sender(host, properties), composer))
                .orElseGet(() -> new FolderTransport(properties.outboxDir(), composer));
    }

    private static JavaMailSender sender(String host, MailProperties properties) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port(properties));
        if (!properties.username().isBlank()) {
            sender.setUsername(properties.username());
            sender.setPassword(properties.password());
        }
        sender.setJavaMailProperties(smtp(properties));
        return sender;
    }

    private static int port(MailProperties properties) {
        if (properties.port() != 0) {
            return properties.port();
        }
        return properties.starttls() ? SUBMISSION_PORT : RELAY_PORT;
    }

    private static Properties smtp(MailProperties properties) {
        String timeout = Long.toString(properties.timeout().toMillis());
        Properties smtp = new Properties();
        // without these three a silent server would hold a job thread for ever
        smtp.setProperty("mail.smtp.connectiontimeout", timeout);
        smtp.setProperty("mail.smtp.timeout", timeout);
        smtp.setProperty("mail.smtp.writetimeout", timeout);
        smtp.setProperty(
                "mail.smtp.auth", Boolean.toString(!properties.username().isBlank()));
        smtp.setProperty("mail.smtp.starttls.enable", Boolean.toString(properties.starttls()));
        smtp.setProperty("mail.smtp.starttls.required", Boolean.toString(properties.starttls()));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // the bounce of a server that accepts first and refuses later goes to the sender
        smtp.setProperty("mail.smtp.from", properties.sender().value());
        return smtp;
    }
}
