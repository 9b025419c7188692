package vn.doithoai.delivery.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.doithoai.delivery.EmailAddress;
import vn.doithoai.delivery.MailNotSentException;
import vn.doithoai.delivery.MailTransport;
import vn.doithoai.delivery.Parcel;

/**
 * Writes each mail as one {@code .eml} file, which every mail program opens. The name is made of the delivery's key and
 * id only; a repeat replaces its own file.
 */
class FolderTransport implements MailTransport {

    private final Path folder;
    private final MimeComposer composer;

    FolderTransport(Path folder, MimeComposer composer) {
        this.folder = folder;
        this.composer = composer;
    }

    @Override
    public void send(Parcel parcel, EmailAddress address) {
        String name = parcel.key().replaceAll("[^A-Za-z0-9-]", "_") + "_" + parcel.id();
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(name + ".tmp");
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                composer.compose(parcel, address).writeTo(out);
            }
            Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException failure) {
            throw new MailNotSentException(parcel.key(), "không ghi được tệp thư: " + failure.getMessage());
        }
    }
}
