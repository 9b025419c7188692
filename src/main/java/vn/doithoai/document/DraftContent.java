package vn.doithoai.document;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
        List<Recipient> invited) {

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
        return new DraftContent(
                template,
                wording.subject(),
                addressees,
                legalBases,
                facts,
                wording.additions(),
                wording.recipientLines(),
                deliverTo,
                wording.signer(),
                secretary,
                expected,
                warnings,
                calendar,
                invited);
    }

    /** With what the owner knows now, facts and whom it is for; what its drafter has worded stays. */
    DraftContent corrected(DraftContent fresh) {
        return new DraftContent(
                template,
                subject,
                fresh.addressees,
                legalBases,
                fresh.facts,
                additions,
                recipientLines,
                fresh.deliverTo,
                signer,
                secretary,
                expected,
                warnings,
                calendar,
                invited);
    }

    DraftContent withFacts(Map<String, Object> newFacts) {
        return new DraftContent(
                template,
                subject,
                addressees,
                legalBases,
                newFacts,
                additions,
                recipientLines,
                deliverTo,
                signer,
                secretary,
                expected,
                warnings,
                calendar,
                invited);
    }
}
