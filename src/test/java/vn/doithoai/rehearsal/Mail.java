package vn.doithoai.rehearsal;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.doithoai.document.render.DocxText;
import vn.doithoai.document.render.PdfText;

/** What a mail carries, attachments included. */
final class Mail {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    private Mail() {}

    static List<String> fileNames(MimeMessage mail) throws MessagingException, IOException {
        List<String> names = new ArrayList<>();
        for (Part part : leaves(mail)) {
            if (part.getFileName() != null) {
                names.add(part.getFileName());
            }
        }
        return names;
    }

    static List<String> links(MimeMessage mail) throws MessagingException, IOException {
        return LINK.matcher(text(mail)).results().map(MatchResult::group).toList();
    }

    /** Words of the mail and of the documents that go with it. */
    static String text(MimeMessage mail) throws MessagingException, IOException {
        StringBuilder text = new StringBuilder(mail.getSubject()).append('\n');
        for (Part part : leaves(mail)) {
            text.append(words(part)).append('\n');
        }
        return text.toString();
    }

    private static String words(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof String words) {
            return words;
        }
        byte[] content = part.getInputStream().readAllBytes();
        if (part.isMimeType("application/pdf")) {
            return PdfText.text(content);
        }
        return String.valueOf(part.getFileName()).endsWith(".docx") ? DocxText.text(content) : "";
    }

    private static List<Part> leaves(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return List.of(part);
        }
        List<Part> leaves = new ArrayList<>();
        for (int index = 0; index < parts.getCount(); index++) {
            leaves.addAll(leaves(parts.getBodyPart(index)));
        }
        return leaves;
    }
}
