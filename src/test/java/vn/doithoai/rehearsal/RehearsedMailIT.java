package vn.doithoai.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mails that the rehearsed sample round leaves: one per recipient and document, with its files. */
class RehearsedMailIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thông báo số 340/TB-VPUB | 340-TB-VPUB | sonoivu sotaichinh sotuphap thanhtra mttq hoinongdan phuongtohieu"
                        + " phuongchiengan",
                "Giấy mời số 01/GM-VPUB | 01-GM-VPUB | thanhtra sonoivu mttq lanhdaovp phongtchcqt phongtonghop bantiepcongdan",
                "Biên bản số 01/BB-VPUB | 01-BB-VPUB | lanhdaovp phongtchcqt phongtonghop bantiepcongdan",
                "Báo cáo số 01/BC-VPUB | 01-BC-VPUB | tuyengiaodanvan thanhtra sonoivu lanhdaovp phongtchcqt phongtonghop"
                        + " bantiepcongdan"
            })
    void eachRecipientOfADocumentGetsOneMailWithBothFiles(String subject, String file, String recipients)
            throws Exception {
        List<String> receivers = new ArrayList<>();
        for (MimeMessage mail : mails(subject)) {
            receivers.add(((InternetAddress) mail.getAllRecipients()[0]).getAddress());
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(files(mail)).containsExactly(file + "-chua-ky-so.pdf", file + ".docx");
        }
        assertThat(receivers)
                .containsExactlyInAnyOrder(
                        recipients.replaceAll("(\\w+)", "$1@example.vn").split(" "));
    }

    @Test
    void everyMailHasAnIdOfItsOwn() throws Exception {
        Set<String> ids = new HashSet<>();
        for (Path file : SampleRehearsal.played().mails()) {
            assertThat(ids.add(read(file).getMessageID())).isTrue();
        }
    }

    @Test
    void theInvitationBringsTheSessionAsACalendarEntry() throws Exception {
        for (MimeMessage mail : mails("Giấy mời số 01/GM-VPUB")) {
            assertThat(calendar(mail).lines())
                    .contains(
                            "METHOD:REQUEST",
                            "UID:dt-2025-02@doi-thoai",
                            "SEQUENCE:0",
                            "STATUS:CONFIRMED",
                            "DTSTART;TZID=Asia/Ho_Chi_Minh:20250926T140000",
                            "DTEND;TZID=Asia/Ho_Chi_Minh:20250926T170000",
                            "LOCATION:Phòng họp 219\\, Tầng 2\\, Tòa nhà Trung tâm hành chính tỉnh Sơn La");
        }
    }

    private static List<MimeMessage> mails(String subject) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (Path file : SampleRehearsal.played().mails()) {
            MimeMessage mail = read(file);
            if (mail.getSubject().equals(subject)) {
                found.add(mail);
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        try (InputStream content = Files.newInputStream(file)) {
            return new MimeMessage(null, content);
        }
    }

    private static List<String> files(MimeMessage mail) throws Exception {
        return leaves(mail).stream()
                .map(RehearsedMailIT::fileName)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String calendar(MimeMessage mail) throws Exception {
        for (Part part : leaves(mail)) {
            if (part.isMimeType("text/calendar")) {
                byte[] content = part.getInputStream().readAllBytes();
                // long lines go on behind a line end and one space
                return new String(content, StandardCharsets.UTF_8).replaceAll("\r\n[ \t]", "");
            }
        }
        throw new AssertionError("the mail has no calendar part");
    }

    private static List<Part> leaves(Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart parts)) {
            return List.of(part);
        }
        List<Part> leaves = new ArrayList<>();
        for (int index = 0; index < parts.getCount(); index++) {
            leaves.addAll(leaves(parts.getBodyPart(index)));
        }
        return leaves;
    }

    private static String fileName(Part part) {
        try {
            return part.getFileName() == null ? "" : part.getFileName();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
