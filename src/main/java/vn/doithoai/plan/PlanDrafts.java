package vn.doithoai.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.delivery.Recipient;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.Office;
import vn.doithoai.directory.Recipients;
import vn.doithoai.directory.RequiredGroups;
import vn.doithoai.directory.Warning;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DraftContent;
import vn.doithoai.document.DraftRequest;
import vn.doithoai.document.Marks;
import vn.doithoai.document.Signers;
import vn.doithoai.engine.InvalidInputException;

/** What the plan's document says, to whom, and who signs it. */
@Component
class PlanDrafts {

    /** Recipient group of the directory. */
    private static final String RECIPIENTS = "plan";

    private final Directory directory;
    private final RequiredGroups groups;
    private final Signers signers;
    private final PlanTerm term;
    private final Clock clock;
    private final PlanWording wording = PlanWording.shipped();

    PlanDrafts(Directory directory, RequiredGroups groups, Signers signers, PlanTerm term, Clock clock) {
        this.directory = directory;
        this.groups = groups;
        this.signers = signers;
        this.term = term;
        this.clock = clock;
    }

    /** @throws InvalidInputException when the directory has no list of those who get plans */
    void requireRecipients() {
        groups.obstacle(RECIPIENTS).ifPresent(why -> {
            throw new InvalidInputException(why);
        });
    }

    DraftRequest request(AnnualPlan plan) {
        return new DraftRequest(plan.caseNumber(), DocumentKind.PLAN, content(plan));
    }

    LocalDateTime dueAt(AnnualPlan plan) {
        return term.dueAt(plan.year());
    }

    Map<String, Object> facts(AnnualPlan plan) {
        Office office = directory.office();
        return Map.of(
                "office", Map.of("hostName", office.hostName(), "headTitle", office.headTitle()),
                "plan",
                        Map.of(
                                "year", plan.year(),
                                "rounds",
                                        plan.entry().rounds().stream()
                                                .map(PlanDrafts::round)
                                                .toList(),
                                "tasks", plan.entry().tasks(),
                                "purposes", wording.purposes(),
                                "requirements", wording.requirements(),
                                "forms", wording.forms()));
    }

    private static Map<String, Object> round(PlannedRound round) {
        return Map.of("month", round.month(), "theme", round.theme(), "unit", round.unit());
    }

    private DraftContent content(AnnualPlan plan) {
        Recipients recipients = directory.recipients(RECIPIENTS, LocalDate.now(clock));
        return new DraftContent(
                "plan/plan",
                "tổ chức thực hiện đối thoại trực tiếp giữa %s với Nhân dân năm %d"
                        .formatted(wording.headShort(), plan.year()),
                List.of(),
                legalBases(),
                facts(plan),
                List.of(),
                recipients.lines(),
                deliverTo(recipients),
                signers.today().get(0).username().orElseThrow(),
                Optional.empty(),
                term.expected(plan.year()),
                recipients.warnings().stream().map(Warning::message).toList(),
                Optional.empty(),
                List.of(),
                Marks.none());
    }

    private List<String> legalBases() {
        return directory.legalBases(LocalDate.now(clock)).stream()
                .map(basis -> "Căn cứ " + basis.sentence())
                .toList();
    }

    private static List<Recipient> deliverTo(Recipients recipients) {
        return recipients.addresses().stream()
                .map(address -> new Recipient(address.name(), address.email()))
                .toList();
    }
}
