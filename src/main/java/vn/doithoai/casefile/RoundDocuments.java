package vn.doithoai.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.doithoai.conference.Round;
import vn.doithoai.document.outgoing.OutgoingFilter;
import vn.doithoai.document.outgoing.OutgoingLine;
import vn.doithoai.document.outgoing.OutgoingOrder;
import vn.doithoai.document.outgoing.OutgoingRegister;
import vn.doithoai.plan.Plans;
import vn.doithoai.reminder.ReminderRegister;

/**
 * What was issued for a round: the year's plan that it carried out, its own documents, those of its petitions and
 * promises, and the letters that urged units because of it. What was replaced or recalled stays in, as in any file.
 */
@Component
class RoundDocuments {

    private static final String ROUND = "DT-";

    /** Of one day by the hour at which they went out; what is still equal stays in the order of the book. */
    private static final Comparator<OutgoingLine> IN_TIME = Comparator.comparing(
                    (OutgoingLine line) -> line.issued().issuedOn())
            .thenComparing(line -> line.dispatchedAt().orElse(LocalDateTime.MAX));

    private final OutgoingRegister register;
    private final OutgoingAccess access;
    private final ReminderRegister reminders;

    RoundDocuments(OutgoingRegister register, OutgoingAccess access, ReminderRegister reminders) {
        this.register = register;
        this.access = access;
        this.reminders = reminders;
    }

    /**
     * The plan first, then in time order.
     *
     * @param closedOn what became of the plan afterwards is no matter of this round
     * @param open petitions whose letters are wanted
     */
    List<OutgoingLine> of(Round round, LocalDate closedOn, Set<String> open) {
        List<OutgoingLine> documents = issued(
                List.of(Plans.caseNumbers(round.year())),
                line -> !line.issued().issuedOn().isAfter(closedOn));
        documents.addAll(issued(
                owners(round.caseNumber()),
                line -> !PetitionDocuments.concerns(line.owner()) || open.contains(line.owner())));
        return documents;
    }

    private List<String> owners(String round) {
        String number = round.substring(ROUND.length());
        List<String> owners =
                new ArrayList<>(List.of(round, PetitionDocuments.CASE + number + "-", "CK-" + number + "-"));
        reminders.ofRound(round).forEach(reminder -> owners.add(reminder.caseNumber()));
        return owners;
    }

    private List<OutgoingLine> issued(List<String> owners, Predicate<OutgoingLine> wanted) {
        List<OutgoingLine> lines = new ArrayList<>();
        register.each(OutgoingFilter.of(owners), OutgoingOrder.OLDEST, access.everything(), line -> {
            if (wanted.test(line)) {
                lines.add(line);
            }
        });
        lines.sort(IN_TIME);
        return lines;
    }
}
