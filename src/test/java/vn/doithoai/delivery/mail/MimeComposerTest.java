package vn.doithoai.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.doithoai.delivery.CalendarEntry.Method;
import vn.doithoai.delivery.EmailAddress;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Samples;

class MimeComposerTest {

    private final Message notice = Samples.notice(Samples.CASE);

    @Test
    void writesHeadersThatEveryProgramReads() throws Exception {
        MimeMessage mail = read(raw(notice));

        assertThat(mail.getSubject()).isEqualTo(notice.subject());
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("vp@vpub.example"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Văn phòng UBND tỉnh");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Sở Nội vụ");
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("so@coquan.example"));
        assertThat(mail.getHeader("Date")).containsExactly("Wed, 20 Aug 2025 09:00:00 +0700 (ICT)");
    }

    @Test
    void keepsItsMessageIdHoweverOftenItIsWritten() throws Exception {
        assertThat(read(raw(notice)).getMessageID())
                .isEqualTo(read(raw(notice)).getMessageID())
                .isEqualTo("<7f1d0c6e-0000-4000-8000-000000000001@vpub.example>");
    }

    @Test
    void isAsciiOnTheWireWhateverTheMachinesCharset() throws Exception {
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(raw(notice)))
                .isTrue();
    }

    @Test
    void namesFilesInVietnameseByRfc2231() throws Exception {
        assertThat(raw(notice)).contains("filename*").doesNotContain("filename=\"=?");

        MimeMultipart content = (MimeMultipart) read(raw(notice)).getContent();
        assertThat(content.getCount()).isEqualTo(3);
        assertThat(content.getBodyPart(1).getFileName()).isEqualTo("Thông báo 340_TB-VPUB.pdf");
        assertThat(content.getBodyPart(2).getFileName()).isEqualTo("Thông báo 340_TB-VPUB.docx");
        assertThat(content.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(content.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(notice.attachments().get(0).bytes());
    }

    @Test
    void carriesTheTextUnchanged() throws Exception {
        MimeMultipart content = (MimeMultipart) read(raw(notice)).getContent();

        assertThat(content.getBodyPart(0).getContentType()).containsIgnoringCase("charset=utf-8");
        assertThat(content.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(notice.body());
    }

    @Test
    void offersTheEventAsAlternativeOfTheText() throws Exception {
        MimeMultipart content =
                (MimeMultipart) read(raw(Samples.invitation(3, Method.REQUEST))).getContent();
        MimeMultipart alternative = (MimeMultipart) content.getBodyPart(0).getContent();
        BodyPart event = alternative.getBodyPart(1);

        assertThat(content.getCount()).isEqualTo(3);
        assertThat(alternative.getContentType()).startsWith("multipart/alternative");
        assertThat(event.getContentType()).contains("text/calendar", "method=REQUEST", "UTF-8");
        assertThat(new String(event.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("SEQUENCE:3")
                .contains("METHOD:REQUEST");
    }

    private static String raw(Message message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MailSamples.composer()
                .compose(Samples.parcel(message, "so@coquan.example"), new EmailAddress("so@coquan.example"))
                .writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static MimeMessage read(String raw) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    }
}
