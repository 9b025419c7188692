package vn.doithoai.plan;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.IssuedNumber;
import vn.doithoai.engine.InvalidInputException;

/**
 * The years' plans: one per year, corrected or given up while its document is a draft, replaced by another document
 * afterwards. After one was given up or recalled the year can be planned anew.
 */
@Service
@Transactional
public class Plans {

    private final PlanRegister register;
    private final PlanRules rules;
    private final PlanDrafts drafts;
    private final Drafting drafting;
    private final Clock clock;

    Plans(PlanRegister register, PlanRules rules, PlanDrafts drafts, Drafting drafting, Clock clock) {
        this.register = register;
        this.rules = rules;
        this.drafts = drafts;
        this.drafting = drafting;
        this.clock = clock;
    }

    /**
     * Stores the year's plan under its case number.
     *
     * @throws InvalidInputException when the year has a plan already or cannot be planned now, or a text is unprintable
     */
    public AnnualPlan register(int year, PlanEntry entry, String user) {
        drafts.requireRecipients();
        rules.requireYear(year);
        rules.requirePrintable(entry);
        Optional<AnnualPlan> before = register.ofYear(year);
        before.filter(rules::holdsTheYear).ifPresent(first -> {
            throw rules.second(first.caseNumber(), year);
        });
        before.ifPresent(past -> register.release(past.id()));
        AnnualPlan plan = new AnnualPlan(UUID.randomUUID().toString(), caseNumber(year), year, entry);
        try {
            register.insert(plan, user, LocalDateTime.now(clock));
        } catch (DuplicateKeyException takenMeanwhile) {
            throw new InvalidInputException(
                    "Kế hoạch năm %d vừa được người khác lập (hồ sơ %s).".formatted(year, plan.caseNumber()));
        }
        return plan;
    }

    /** Withdraws what has no number yet; what is out stays. The year can be planned anew. */
    public void withdraw(String planId) {
        drafting.withdrawUnissued(register.get(planId).caseNumber());
    }

    /** A stored draft, and when the document should be out. */
    public record Drafted(Document document, LocalDateTime dueAt) {}

    public Drafted draft(String planId) {
        AnnualPlan plan = register.get(planId);
        return new Drafted(drafting.create(drafts.request(plan)), drafts.dueAt(plan));
    }

    /** What a draft of a plan was made from; empty for any other document. */
    @Transactional(readOnly = true)
    public Optional<AnnualPlan> behind(Document document) {
        return document.kind() == DocumentKind.PLAN ? register.byCaseNumber(document.owner()) : Optional.empty();
    }

    /**
     * Takes the corrected plan into the books and into its draft.
     *
     * @param user becomes an author of the document, and so neither checks nor signs it
     * @throws InvalidInputException when the document is no draft of a plan any more or a text is unprintable
     */
    public void revise(Document document, PlanEntry entry, String user) {
        AnnualPlan plan = behind(document)
                .orElseThrow(() -> new InvalidInputException("Văn bản này không phải là kế hoạch đối thoại năm."));
        rules.requirePrintable(entry);
        register.replace(plan.id(), entry);
        drafting.refresh(document.id(), drafts.facts(register.get(plan.id())), user);
    }

    /** Number and day of the year's plan that is in force, where one of ours was issued. */
    @Transactional(readOnly = true)
    public Optional<IssuedNumber> issued(int year) {
        return register.ofYear(year).flatMap(plan -> rules.issued(plan.caseNumber()));
    }

    /** How the case numbers of all plans of a year begin; owners of their documents. */
    public static String caseNumbers(int year) {
        return "KH-" + year;
    }

    private String caseNumber(int year) {
        int ordinal = register.madeFor(year) + 1;
        return ordinal == 1 ? caseNumbers(year) : "%s-%02d".formatted(caseNumbers(year), ordinal);
    }
}
