package vn.doithoai.document;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.doithoai.delivery.CalendarEntry;
import vn.doithoai.delivery.Recipient;

/**
 * What is known of a document before anyone checks it. Kept as one JSON value, because nothing searches inside it.
 *
 * @param template content template below {@code templates/}
 * @param facts JSON-shaped facts for the template
 * @param recipientLines nơi nhận as printed, the filing line last
 * @param deliverTo who gets it by mail
 * @param signer user who must sign
 * @param secretary user who signs at the left of minutes
 * @param expected month that a draft shows in place of its date
 * @param warnings what the drafter should know about the recipients, e.g. that a body was renamed
 * @param calendar invitation or change for the guests' calendars
 * @param invited who of those gets the calendar entry
 * @param marks what few documents bear; absent in documents stored before there were any
 */
public record DraftContent(
        String template,
        String subject,
        List<String> addressees,
        List<String> legalBases,
        Map<String, Object> facts,
        List<String> additions,
        List<String> recipientLines,
        List<Recipient> deliverTo,
        String signer,
        Optional<String> secretary,
        YearMonth expected,
        List<String> warnings,
        Optional<CalendarEntry> calendar,
        List<Recipient> invited,
        Marks marks) {

    public DraftContent {
        marks = Objects.requireNonNullElseGet(marks, Marks::none);
    }

    /** Whether the recipient's mail carries the calendar entry; who shares the address of a guest shares the mail. */
    boolean invites(Recipient recipient) {
        return calendar.isPresent()
                && invited.stream().anyMatch(guest -> guest.equals(recipient) || sameAddress(guest, recipient));
    }

    private static boolean sameAddress(Recipient one, Recipient other) {
        return one.address()
                .flatMap(a -> other.address().filter(a::equalsIgnoreCase))
                .isPresent();
    }

    DraftContent withWording(Wording wording) {
        return with(wording, addressees, facts, deliverTo, marks);
    }

    /** With what the owner knows now, facts and whom it is for; what its drafter has worded stays. */
    DraftContent corrected(DraftContent fresh) {
        return with(wording(), fresh.addressees, fresh.facts, fresh.deliverTo, marks);
    }

    /** With what the owner's books and the directory say now; what its drafter has worded, and to whom it goes, stays. */
    DraftContent redrawn(DraftContent fresh) {
        return telling(fresh.legalBases, fresh.facts, fresh.calendar, fresh.invited);
    }

    /** The same wording for the same recipients, telling this. */
    public DraftContent telling(
            List<String> bases, Map<String, Object> told, Optional<CalendarEntry> entry, List<Recipient> guests) {
        return new DraftContent(
                template,
                subject,
                addressees,
                bases,
                told,
                additions,
                recipientLines,
                deliverTo,
                signer,
                secretary,
                expected,
                warnings,
                entry,
                guests,
                marks);
    }

    DraftContent withFacts(Map<String, Object> newFacts) {
        return with(wording(), addressees, newFacts, deliverTo, marks);
    }

    /** The same content, bearing these marks. */
    public DraftContent marked(Marks newMarks) {
        return with(wording(), addressees, facts, deliverTo, newMarks);
    }

    private Wording wording() {
        return new Wording(subject, additions, recipientLines, signer);
    }

    private DraftContent with(
            Wording said, List<String> whom, Map<String, Object> told, List<Recipient> to, Marks bears) {
        return new DraftContent(
                template,
                said.subject(),
                whom,
                legalBases,
                told,
                said.additions(),
                said.recipientLines(),
                to,
                said.signer(),
                secretary,
                expected,
                warnings,
                calendar,
                invited,
                bears);
    }
}
