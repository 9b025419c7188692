package vn.doithoai.document.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.Frame;
import vn.doithoai.document.IssuedNumber;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Participants;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.document.render.SampleRenderer;

/** Issued documents without a database, and packages of them. */
public final class SampleParcels {

    static final Party OFFICE = new Party("000.90.00.H52", "Văn phòng Ủy ban nhân dân tỉnh Sơn La");
    static final Party DEPARTMENT = new Party("000.91.00.H52", "Sở Nội vụ tỉnh Sơn La");
    static final Party INSPECTORATE = new Party("H52.94", "Thanh tra tỉnh Sơn La");
    private static final byte[] PDF = SampleRenderer.pdf(SampleContents.nilReport());
    private static final LocalDateTime NOON = LocalDateTime.of(2025, 10, 6, 12, 0);

    private static final Participants NOBODY =
            new Participants(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private SampleParcels() {}

    static Parcel of(Document document) {
        return of(document, Optional.empty());
    }

    static Parcel of(Document document, Optional<Predecessor> predecessor) {
        return new Parcel(document, OFFICE, List.of(DEPARTMENT, INSPECTORATE), files(), predecessor, NOON);
    }

    static List<ExchangeFile> files() {
        return List.of(
                new ExchangeFile("05-BC-VPUB.pdf", "application/pdf", "Bản chưa ký số", PDF),
                new ExchangeFile("05-BC-VPUB.docx", "application/docx", "Bản để biên tập", new byte[] {1, 2, 3}));
    }

    static byte[] pdf() {
        return PDF.clone();
    }

    public static Document report(String subject, Recipient... recipients) {
        return document(SampleContents.nilReport(), subject, Marks.none(), List.of(recipients));
    }

    public static Document document(DocumentContent content, String subject, Marks marks, List<Recipient> recipients) {
        DraftContent draft = new DraftContent(
                content.template(),
                subject,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                content.recipients(),
                recipients,
                "phochanhvanphong",
                Optional.empty(),
                YearMonth.of(2025, 10),
                List.of(),
                Optional.empty(),
                List.of(),
                marks);
        return new Document(
                "11111111-2222-3333-4444-555555555555",
                "DT-2025-02/VB-09",
                "DT-2025-02",
                content.kind(),
                DocumentState.ISSUED,
                draft,
                new Frame(content.letterhead(), content.signatures()),
                NOBODY,
                content.reference().notation(),
                Optional.of(new IssuedNumber(5, content.reference().notation(), LocalDate.of(2025, 10, 6))),
                NOON,
                1);
    }
}
