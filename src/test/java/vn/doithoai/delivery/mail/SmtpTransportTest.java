package vn.doithoai.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.doithoai.delivery.AddressRefusedException;
import vn.doithoai.delivery.EmailAddress;
import vn.doithoai.delivery.MailNotSentException;
import vn.doithoai.delivery.MailTransport;
import vn.doithoai.delivery.Parcel;
import vn.doithoai.delivery.Samples;

/** Each answer of a server, over a real socket. */
class SmtpTransportTest {

    private final AnsweringSmtpServer server = new AnsweringSmtpServer();
    private final Parcel parcel = Samples.parcel(Samples.notice(Samples.CASE), "so@coquan.example");
    private final EmailAddress address = new EmailAddress("so@coquan.example");

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void handsTheMailOver() {
        transport(server.port()).send(parcel, address);

        assertThat(server.commands()).contains("RCPT TO:<so@coquan.example>", "MAIL FROM:<vp@vpub.example>", "DATA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <so@coquan.example> user unknown",
                "551 5.1.6 moved",
                "553 5.1.3 bad syntax",
                "554 5.7.1 denied"
            })
    void tellsARefusedAddress(String answer) {
        server.rcpt(answer);

        assertThatExceptionOfType(AddressRefusedException.class)
                .isThrownBy(() -> transport(server.port()).send(parcel, address))
                .withMessage("Địa chỉ nhận của thư DT-2025-02/GN-0001 bị từ chối.")
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo(answer));
        assertThat(server.commands()).doesNotContain("DATA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "450 4.2.0 <so@coquan.example> greylisted",
                "451 4.3.0 later",
                "452 4.5.3 too many",
                "552 5.2.2 mailbox full"
            })
    void takesATemporaryAnswerAsNotYet(String answer) {
        server.rcpt(answer);

        assertThatExceptionOfType(MailNotSentException.class)
                .isThrownBy(() -> transport(server.port()).send(parcel, address))
                .withMessageNotContaining("so@coquan.example")
                .withNoCause()
                .satisfies(failure -> assertThat(failure.detail()).isEqualTo(answer));
    }

    @Test
    void refusedContentIsNotARefusedAddress() {
        server.data("554 5.6.0 rejected");

        assertThatExceptionOfType(MailNotSentException.class)
                .isThrownBy(() -> transport(server.port()).send(parcel, address))
                .withMessageContaining("554 5.6.0 rejected");
    }

    @Test
    void givesUpOnASilentServer() {
        server.greeting("");

        assertThatExceptionOfType(MailNotSentException.class)
                .isThrownBy(() -> transport(server.port()).send(parcel, address));
    }

    @Test
    void reportsAServerThatIsDown() throws IOException {
        server.close();

        assertThatExceptionOfType(MailNotSentException.class)
                .isThrownBy(() -> transport(server.port()).send(parcel, address))
                .withMessageContaining("DT-2025-02/GN-0001");
    }

    @Test
    void aBrokenGoodbyeAfterAcceptanceIsNoFailure() {
        SmtpTransport transport = new SmtpTransport(
                new JavaMailSenderImpl() {
                    @Override
                    public void send(MimeMessage mail) {
                        throw new MailSendException("Failed to close server connection", new IOException("reset"));
                    }
                },
                MailSamples.composer());

        assertThatNoException().isThrownBy(() -> transport.send(parcel, address));
    }

    private static MailTransport transport(int port) {
        return new MailConfiguration()
                .mailTransport(MailSamples.properties("localhost", port, Path.of("unused")), MailSamples.composer());
    }
}
