package vn.doithoai.delivery.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.Attachment;
import vn.doithoai.delivery.CalendarEntry;
import vn.doithoai.delivery.EmailAddress;
import vn.doithoai.delivery.MailProperties;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Parcel;

/**
 * Writes a delivery as a MIME message: the text with, for an invitation, the calendar object as its alternative (what
 * mail programs turn into buttons), then the files. Charsets are named everywhere, because Jakarta Mail otherwise takes
 * the machine's.
 */
@Component
class MimeComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailProperties properties;
    private final InvitationCalendar calendar;
    private final Clock clock;

    MimeComposer(MailProperties properties, InvitationCalendar calendar, Clock clock) {
        this.properties = properties;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws IllegalStateException when Jakarta Mail rejects what it is given, which no address or text here causes */
    MimeMessage compose(Parcel parcel, EmailAddress address) {
        try {
            MimeMessage mail = new ConstantIdMessage(parcel.mailMessageId());
            mail.setFrom(named(properties.sender(), properties.fromName()));
            mail.setRecipient(RecipientType.TO, named(address, parcel.recipientName()));
            mail.setSubject(parcel.message().subject(), UTF_8);
            mail.setSentDate(Date.from(clock.instant()));
            // keeps holiday replies from answering a machine (RFC 3834)
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setContent(content(parcel, address));
            mail.saveChanges();
            return mail;
        } catch (MessagingException | UnsupportedEncodingException rejected) {
            throw new IllegalStateException("cannot write the mail of " + parcel.key(), rejected);
        }
    }

    private static InternetAddress named(EmailAddress address, String name) throws UnsupportedEncodingException {
        return new InternetAddress(address.value(), name, UTF_8);
    }

    private MimeMultipart content(Parcel parcel, EmailAddress address) throws MessagingException {
        Message message = parcel.message();
        MimeMultipart mixed = new MimeMultipart("mixed");
        if (message.calendar().isPresent()) {
            mixed.addBodyPart(invitation(parcel, message.calendar().get(), address));
        } else {
            mixed.addBodyPart(text(message.body()));
        }
        for (Attachment attachment : message.attachments()) {
            mixed.addBodyPart(file(attachment));
        }
        return mixed;
    }

    private BodyPart invitation(Parcel parcel, CalendarEntry entry, EmailAddress address) throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(parcel.message().body()));
        alternative.addBodyPart(event(entry, calendar.write(entry, parcel.recipientName(), address)));
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(alternative);
        return part;
    }

    private static BodyPart text(String body) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(body, UTF_8);
        return part;
    }

    private static BodyPart event(CalendarEntry entry, byte[] ics) throws MessagingException {
        ContentType type = new ContentType("text", "calendar", null);
        type.setParameter("charset", UTF_8);
        type.setParameter("method", entry.method().name());
        type.setParameter("component", "VEVENT");
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(ics, type.toString())));
        part.setHeader("Content-Type", type.toString());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static BodyPart file(Attachment attachment) throws MessagingException {
        ContentDisposition disposition = new ContentDisposition("attachment");
        // the three-argument form writes RFC 2231 for letters beyond ASCII
        disposition.setParameterList(new ParameterList());
        disposition.getParameterList().set("filename", attachment.fileName(), UTF_8);
        ContentType type = new ContentType(attachment.mediaType());
        type.setParameterList(new ParameterList());
        type.getParameterList().set("name", attachment.fileName(), UTF_8);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.mediaType())));
        part.setHeader("Content-Type", type.toString());
        part.setHeader("Content-Disposition", disposition.toString());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
