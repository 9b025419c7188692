package vn.doithoai.delivery.mail;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import vn.doithoai.delivery.AddressRefusedException;
import vn.doithoai.delivery.EmailAddress;
import vn.doithoai.delivery.MailNotSentException;
import vn.doithoai.delivery.MailTransport;
import vn.doithoai.delivery.Parcel;

/** Hands each mail to the office's SMTP server and sorts what goes wrong into "never" and "not now". */
class SmtpTransport implements MailTransport {

    private final JavaMailSender sender;
    private final MimeComposer composer;

    SmtpTransport(JavaMailSender sender, MimeComposer composer) {
        this.sender = sender;
        this.composer = composer;
    }

    @Override
    public void send(Parcel parcel, EmailAddress address) {
        try {
            sender.send(composer.compose(parcel, address));
        } catch (MailSendException failure) {
            report(parcel, failure);
        } catch (MailException failure) {
            // signing in, for one: its text may hold the user's name, so only the kind is told
            throw new MailNotSentException(
                    parcel.key(), "lỗi máy chủ thư (" + failure.getClass().getSimpleName() + ")");
        }
    }

    private static void report(Parcel parcel, MailSendException failure) {
        if (failure.getMessageExceptions().length == 0) {
            // only hanging up failed: the server had accepted the mail, and sending again would make it two
            return;
        }
        SmtpFailure smtp = new SmtpFailure(failure.getMessageExceptions()[0]);
        if (smtp.addressRefused()) {
            throw new AddressRefusedException(parcel.key(), smtp.text());
        }
        throw new MailNotSentException(parcel.key(), smtp.text());
    }
}
