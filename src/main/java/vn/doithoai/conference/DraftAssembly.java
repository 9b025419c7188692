package vn.doithoai.conference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Recipients;
import vn.doithoai.directory.Warning;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.IssuedNumber;
import vn.doithoai.document.Marks;

/** Adds legal bases and recipients to a plan, and finds the round's earlier documents. */
@Component
class DraftAssembly {

    /** Recipient group of those who are invited to the session. */
    static final String GUESTS = "invitation";

    private final Directory directory;
    private final DocumentRegister documents;
    private final DocumentFates fates;

    DraftAssembly(Directory directory, DocumentRegister documents, DocumentFates fates) {
        this.directory = directory;
        this.documents = documents;
        this.fates = fates;
    }

    DraftContent content(DocumentKind kind, DraftPlan plan, LocalDate on) {
        List<Recipients> recipients = recipients(plan, on);
        return new DraftContent(
                plan.template(),
                plan.subject(),
                addressees(kind, recipients.get(0)),
                kind.citesLaw() ? legalBases(on) : List.of(),
                plan.facts(),
                List.of(),
                lines(kind, recipients.get(0)),
                recipients.stream().flatMap(DraftAssembly::deliverTo).distinct().toList(),
                plan.signer(),
                plan.secretary(),
                YearMonth.from(plan.dueAt().minusNanos(1)),
                recipients.stream().flatMap(DraftAssembly::warnings).distinct().toList(),
                plan.calendar(),
                guests(plan, on),
                Marks.none());
    }

    private List<Recipients> recipients(DraftPlan plan, LocalDate on) {
        return plan.groups().stream()
                .map(group -> directory.recipients(group, on))
                .toList();
    }

    private static List<String> addressees(DocumentKind kind, Recipients recipients) {
        return kind.addressesRecipients() ? recipients.addressed() : List.of();
    }

    /** "Như trên" stands for the addressees. */
    private static List<String> lines(DocumentKind kind, Recipients recipients) {
        return recipients.lines().stream()
                .filter(line -> !addressees(kind, recipients).contains(line))
                .toList();
    }

    /** Whoever was never invited has no entry to enter, update or take out. */
    private List<Recipient> guests(DraftPlan plan, LocalDate on) {
        return plan.calendar().stream()
                .flatMap(entry -> deliverTo(directory.recipients(GUESTS, on)))
                .toList();
    }

    private List<String> legalBases(LocalDate on) {
        return directory.legalBases(on).stream()
                .map(basis -> "Căn cứ " + basis.sentence())
                .toList();
    }

    private static Stream<Recipient> deliverTo(Recipients recipients) {
        return recipients.addresses().stream().map(address -> new Recipient(address.name(), address.email()));
    }

    private static Stream<String> warnings(Recipients recipients) {
        return recipients.warnings().stream().map(Warning::message);
    }

    /** The notice that announces the round and is in force; absent when it was recalled. */
    Optional<IssuedNumber> notice(Round round) {
        return documents.ofOwner(round.caseNumber()).stream()
                .filter(document -> document.kind() == DocumentKind.NOTICE)
                .filter(fates::stands)
                .flatMap(document -> document.issued().stream())
                .max(Comparator.comparing(IssuedNumber::issuedOn));
    }

    List<Document> drafts(String owner, DocumentKind kind) {
        return documents.ofOwner(owner).stream()
                .filter(document -> document.kind() == kind && document.state() == DocumentState.DRAFT)
                .toList();
    }
}
