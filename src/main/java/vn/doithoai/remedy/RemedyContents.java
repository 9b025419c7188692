package vn.doithoai.remedy;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.CalendarEntry;
import vn.doithoai.delivery.CalendarEntry.Method;
import vn.doithoai.directory.Directory;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.IssuedNumber;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Signers;

/** What the document says that puts a faulty one right, and to whom: to everyone who got the faulty one. */
@Component
public class RemedyContents {

    /** Recall of a paper of a secret case: cites number and day, and nothing that the paper says. */
    public static final String SEALED_RECALL = "remedy/sealed-recall";

    private final ReplacementContents replacements;
    private final RemedyRecipients recipients;
    private final CaseSecrecy secrecy;
    private final SessionEntry session;
    private final Signers signers;
    private final Directory directory;
    private final Clock clock;

    RemedyContents(
            ReplacementContents replacements,
            RemedyRecipients recipients,
            CaseSecrecy secrecy,
            SessionEntry session,
            Signers signers,
            Directory directory,
            Clock clock) {
        this.replacements = replacements;
        this.recipients = recipients;
        this.secrecy = secrecy;
        this.session = session;
        this.signers = signers;
        this.directory = directory;
        this.clock = clock;
    }

    /** What is printed between the fixed elements. */
    private record Text(DocumentKind kind, String template, String subject, Map<String, Object> facts) {}

    /** Of the same kind as the faulty document when it replaces it. */
    DocumentKind kind(Remedy remedy, Document faulty) {
        return switch (remedy.way()) {
            case CORRECT -> DocumentKind.CORRECTION_LETTER;
            case REPLACE -> faulty.kind();
            case RECALL -> DocumentKind.RECALL_NOTICE;
        };
    }

    DraftContent content(Remedy remedy, Document faulty) {
        return switch (remedy.way()) {
            case CORRECT -> correction(remedy, faulty);
            case REPLACE -> replacements.of(faulty, signer(faulty.content()));
            case RECALL -> recall(remedy, faulty);
        };
    }

    private DraftContent correction(Remedy remedy, Document faulty) {
        Map<String, Object> facts = facts(faulty);
        facts.put("lines", CorrectionLines.facts(remedy.details()));
        String subject = "đính chính " + DocumentFates.citation(faulty);
        return content(
                new Text(DocumentKind.CORRECTION_LETTER, "remedy/correction", subject, facts),
                faulty,
                recipients.ofLetter(faulty));
    }

    private DraftContent recall(Remedy remedy, Document faulty) {
        Secrecy how = secrecy.of(faulty);
        Map<String, Object> facts = facts(faulty);
        if (how == Secrecy.OPEN) {
            facts.put("reason", remedy.reason());
        } else {
            facts.remove("title");
        }
        String template = how == Secrecy.OPEN ? "remedy/recall" : SEALED_RECALL;
        String subject = "Về việc thu hồi " + DocumentFates.citation(faulty);
        return content(
                new Text(DocumentKind.RECALL_NOTICE, template, subject, facts),
                faulty,
                how == Secrecy.NAMING ? recipients.unnamed(faulty) : recipients.ofNotice(faulty));
    }

    private Map<String, Object> facts(Document faulty) {
        IssuedNumber issued = faulty.issued().orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put("office", Map.of("hostName", directory.office().hostName()));
        facts.put("kind", faulty.kind().title());
        facts.put("title", faulty.title());
        facts.put("number", issued.reference());
        facts.put("issuedOn", issued.issuedOn().toString());
        return facts;
    }

    /** Whoever entered the session on the strength of a recalled invitation takes it out again. */
    private Optional<CalendarEntry> takenOut(Document faulty, DocumentKind kind) {
        return kind == DocumentKind.RECALL_NOTICE && faulty.kind() == DocumentKind.INVITATION
                ? session.of(faulty.owner(), Method.CANCEL)
                : Optional.empty();
    }

    private DraftContent content(Text text, Document faulty, RemedyRecipients.Printed printed) {
        Optional<CalendarEntry> entry = takenOut(faulty, text.kind());
        return new DraftContent(
                text.template(),
                text.subject(),
                printed.addressees(),
                List.of(),
                text.facts(),
                List.of(),
                printed.lines(),
                faulty.content().deliverTo(),
                signer(faulty.content()),
                Optional.empty(),
                YearMonth.now(clock),
                List.of(),
                entry,
                entry.isPresent() ? faulty.content().invited() : List.of(),
                Marks.none());
    }

    /** Who signed the faulty document, or the head when that person signs no more. */
    private String signer(DraftContent faulty) {
        List<String> today = signers.today().stream()
                .flatMap(official -> official.username().stream())
                .toList();
        return today.contains(faulty.signer()) ? faulty.signer() : today.get(0);
    }
}
