package vn.doithoai.delivery.process;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real SMTP server on one port, which a test may start late: until then every connection is refused. */
public final class Mailbox {

    private final int port = freePort();
    private GreenMail server = server();

    private GreenMail server() {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    public int port() {
        return port;
    }

    public void start() {
        server = server();
        server.start();
    }

    public void stop() {
        server.stop();
    }

    void register(DynamicPropertyRegistry properties) {
        properties.add("doithoai.mail.host", () -> "127.0.0.1");
        properties.add("doithoai.mail.port", () -> port);
        properties.add("doithoai.mail.starttls", () -> "false");
        properties.add("doithoai.mail.from", () -> "vp@vpub.example");
        properties.add("doithoai.mail.timeout", () -> "5s");
    }

    public List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    public List<String> receivers() throws MessagingException {
        List<String> receivers = new ArrayList<>();
        for (MimeMessage mail : mails()) {
            for (var address : mail.getAllRecipients()) {
                receivers.add(((InternetAddress) address).getAddress());
            }
        }
        return receivers;
    }

    public List<String> messageIds() throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : mails()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
