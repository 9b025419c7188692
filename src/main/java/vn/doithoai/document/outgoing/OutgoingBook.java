package vn.doithoai.document.outgoing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.IssueBook;
import vn.doithoai.document.IssuedNumber;
import vn.doithoai.engine.SearchText;

/** Writes the lines of the register. A line says what the document says; it is never changed afterwards. */
@Repository
class OutgoingBook implements IssueBook {

    private static final String FILING = "Lưu:";
    private static final int LONGEST_SEARCHED = 8000;
    private static final int LONGEST_KEPT_BY = 500;

    private final JdbcClient jdbc;

    OutgoingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Document document) {
        IssuedNumber issued = document.issued().orElseThrow();
        List<String> recipients = recipients(document.content());
        String signer = signer(document);
        String searched = SearchText.of(
                Stream.of(Stream.of(document.title(), signer), recipients.stream(), names(document.content()))
                        .flatMap(Function.identity())
                        .distinct()
                        .collect(Collectors.joining(" ")));
        jdbc.sql(
                        "insert into outgoing_entry (document_id, owner, template, kind, symbol, notation, number_year, number,"
                                + " issued_on, title, signer, recipients, kept_by, copies, search_number, search_text)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(document.id(), document.owner(), document.content().template())
                .params(document.kind().name(), document.kind().symbol(), issued.notation())
                .params(issued.issuedOn().getYear(), issued.number(), issued.issuedOn())
                .params(document.title(), signer, String.join("\n", recipients))
                .params(
                        cut(keptBy(document.content()), LONGEST_KEPT_BY),
                        document.content().deliverTo().size() + 1)
                .params(SearchText.of(issued.reference()), cut(searched, LONGEST_SEARCHED))
                .update();
    }

    /** As printed, addressees first; a citizen's letter names its recipients as the deliveries do, without the person. */
    private static List<String> recipients(DraftContent content) {
        return content.deliverTo().stream().anyMatch(Recipient::citizen)
                ? names(content).toList()
                : Stream.concat(content.addressees().stream(), content.recipientLines().stream())
                        .filter(line -> !line.startsWith(FILING))
                        .toList();
    }

    /** Each by itself where the paper says "Các sở, ban, ngành". */
    private static Stream<String> names(DraftContent content) {
        return content.deliverTo().stream().map(Recipient::name);
    }

    private static String keptBy(DraftContent content) {
        return content.recipientLines().stream()
                .filter(line -> line.startsWith(FILING))
                .map(line -> line.substring(FILING.length()).strip())
                .collect(Collectors.joining("; "));
    }

    /** Of two the right one, who signs for the office. */
    private static String signer(Document document) {
        return document.frame().signatures().stream().map(Signature::name).reduce("", (left, right) -> right);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
