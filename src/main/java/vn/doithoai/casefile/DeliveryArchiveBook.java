package vn.doithoai.casefile;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.doithoai.casefile.archive.ArchiveBook;
import vn.doithoai.casefile.archive.ArchiveContents;
import vn.doithoai.casefile.archive.ArchiveFiles;
import vn.doithoai.delivery.DeliveryRegister;
import vn.doithoai.delivery.DeliveryView;
import vn.doithoai.document.outgoing.OutgoingLine;

/** The proof of sending: when each recipient's mail left and under which Message-ID; addresses stay in the house. */
@Component
@Order(3)
class DeliveryArchiveBook implements ArchiveBook {

    private static final List<String> HEAD =
            List.of("Số, ký hiệu văn bản", "Mã gửi", "Nơi nhận", "Trạng thái", "Gửi lúc", "Số lần gửi", "Message-ID");

    private final DeliveryRegister deliveries;

    DeliveryArchiveBook(DeliveryRegister deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void write(ArchiveContents contents, ArchiveFiles files) {
        CsvSheet sheet = new CsvSheet();
        sheet.add(HEAD);
        for (OutgoingLine line : contents.documents()) {
            deliveries.ofDocument(line.documentId()).forEach(delivery -> sheet.add(row(line, delivery)));
        }
        files.add("so-dang-ky/gui-van-ban.csv", sheet.bytes());
    }

    private static List<String> row(OutgoingLine line, DeliveryView delivery) {
        return List.of(
                line.issued().reference(),
                delivery.key(),
                delivery.recipientName(),
                delivery.state().label(),
                delivery.sentAt().map(PageDates::moment).orElse(""),
                Integer.toString(delivery.attempts()),
                delivery.mailMessageId());
    }
}
