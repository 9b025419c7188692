package vn.doithoai.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.delivery.Attachment;
import vn.doithoai.delivery.Message;
import vn.doithoai.delivery.Outbox;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** Hands an issued document to the outbox, one delivery per recipient. */
@Service
@Transactional
public class DocumentDispatch {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DocumentRegister register;
    private final Renditions renditions;
    private final Outbox outbox;

    DocumentDispatch(DocumentRegister register, Renditions renditions, Outbox outbox) {
        this.register = register;
        this.renditions = renditions;
        this.outbox = outbox;
    }

    /**
     * Posts the frozen rendition to everyone on the document's list.
     *
     * @return ids of the deliveries
     */
    public List<String> dispatch(String id) {
        Document document = register.get(id);
        String reference = document.issued().orElseThrow().reference();

        Message message = new Message(
                document.owner(),
                "%s số %s".formatted(document.kind().title(), reference),
                "Kính gửi Quý cơ quan, đơn vị,\n\n%s (số %s).\nBản PDF và bản DOCX kèm theo thư này.\n\nTrân trọng./.\n"
                        .formatted(document.title(), reference),
                attachments(renditions.frozen(id).orElseThrow(), reference.replace('/', '-')),
                document.content().calendar());
        return outbox.post(message, document.content().deliverTo());
    }

    private static List<Attachment> attachments(Rendition rendition, String name) {
        return List.of(
                new Attachment(name + ".pdf", PDF, rendition.pdf()),
                new Attachment(name + ".docx", DOCX, rendition.docx()));
    }
}
