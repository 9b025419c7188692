package vn.doithoai.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** A MIME message that keeps the Message-ID it was given, where Jakarta Mail would make a new one on every save. */
class ConstantIdMessage extends MimeMessage {

    private final String messageId;

    ConstantIdMessage(String messageId) {
        super(Session.getInstance(new Properties()));
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
