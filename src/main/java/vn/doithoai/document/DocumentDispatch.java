package vn.doithoai.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.delivery.Attachment;
import vn.doithoai.delivery.CalendarEntry;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** Hands an issued document to the outbox, one delivery per recipient. */
@Service
@Transactional
public class DocumentDispatch {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** What goes out here bears no signature: nobody shall take it for the original. */
    private static final String ORIGINAL = "Bản gốc có chữ ký và dấu của cơ quan, hoặc bản ký số, được gửi sau.";

    private final DocumentRegister register;
    private final Renditions renditions;
    private final DocumentFates fates;
    private final Outbox outbox;
    private final Clock clock;

    DocumentDispatch(
            DocumentRegister register, Renditions renditions, DocumentFates fates, Outbox outbox, Clock clock) {
        this.register = register;
        this.renditions = renditions;
        this.fates = fates;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Posts the frozen rendition to everyone on the document's list, once; doing it again changes nothing. What was
     * replaced or recalled before it could go out is sent to nobody.
     */
    public void dispatch(String id) {
        if (!fates.stands(register.get(id)) || !register.claimDispatch(id, LocalDateTime.now(clock))) {
            return;
        }
        Document document = register.get(id);
        String reference = document.issued().orElseThrow().reference();
        List<Attachment> files = attachments(renditions.frozen(id).orElseThrow(), reference.replace('/', '-'));
        DraftContent content = document.content();
        Map<Boolean, List<Recipient>> byInvited =
                content.deliverTo().stream().collect(Collectors.partitioningBy(content::invites));
        post(document, files, content.calendar(), byInvited.get(true));
        post(document, files, Optional.empty(), byInvited.get(false));
    }

    /** Offices get the editable form, too, to work on with; citizens the document as it was issued. */
    private void post(
            Document document, List<Attachment> files, Optional<CalendarEntry> calendar, List<Recipient> recipients) {
        Map<Boolean, List<Recipient>> byCitizen =
                recipients.stream().collect(Collectors.partitioningBy(Recipient::citizen));
        outbox.post(
                document.id(),
                message(document, "Quý cơ quan, đơn vị", "Bản PDF (chưa ký số) và bản DOCX", files, calendar),
                byCitizen.get(false));
        outbox.post(
                document.id(),
                message(document, "Ông/Bà", "Bản PDF (chưa ký số)", files.subList(0, 1), calendar),
                byCitizen.get(true));
    }

    private static Message message(
            Document document,
            String addressed,
            String enclosed,
            List<Attachment> files,
            Optional<CalendarEntry> calendar) {
        String reference = document.issued().orElseThrow().reference();
        return new Message(
                document.owner(),
                "%s số %s".formatted(document.kind().title(), reference),
                "Kính gửi %s,\n\n%s (số %s).\n%s kèm theo thư này.\n%s\n\nTrân trọng.\n"
                        .formatted(addressed, document.title(), reference, enclosed, ORIGINAL),
                files,
                calendar);
    }

    /** The PDF first; its name says that it is no original. */
    private static List<Attachment> attachments(Rendition rendition, String name) {
        return List.of(
                new Attachment(name + "-chua-ky-so.pdf", PDF, rendition.pdf()),
                new Attachment(name + ".docx", DOCX, rendition.docx()));
    }
}
