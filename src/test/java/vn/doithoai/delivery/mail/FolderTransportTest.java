package vn.doithoai.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.delivery.EmailAddress;
import vn.doithoai.delivery.MailNotSentException;
import vn.doithoai.delivery.MailTransport;
import vn.doithoai.delivery.Parcel;
import vn.doithoai.delivery.Samples;

class FolderTransportTest {

    private final Parcel parcel = Samples.parcel(Samples.notice(Samples.CASE), "so@coquan.example");
    private final EmailAddress address = new EmailAddress("so@coquan.example");

    @TempDir
    private Path folder;

    @Test
    void writesOneFileNamedWithoutPersonalData() throws Exception {
        Path outbox = folder.resolve("outbox");
        MailTransport transport = chosen("", outbox);

        transport.send(parcel, address);
        transport.send(parcel, address);

        assertThat(names(outbox)).containsExactly("DT-2025-02_GN-0001_" + parcel.id() + ".eml");
        assertThat(Files.readString(outbox.resolve(names(outbox).get(0)))).contains(parcel.mailMessageId());
    }

    @Test
    void triesAgainLaterWhenTheFolderCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("occupied"), "");
        MailTransport transport = chosen("", file);

        assertThatExceptionOfType(MailNotSentException.class).isThrownBy(() -> transport.send(parcel, address));
    }

    @Test
    void isNotChosenWhenAServerIsSet() {
        assertThat(chosen("mail.example", folder)).isInstanceOf(SmtpTransport.class);
    }

    private static MailTransport chosen(String host, Path folder) {
        return new MailConfiguration().mailTransport(MailSamples.properties(host, 0, folder), MailSamples.composer());
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        }
    }
}
