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

/** The years' plans: one per year, corrected while its document is a draft, replaced by another document afterwards. */
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
        String caseNumber = caseNumber(year);
        AnnualPlan plan = new AnnualPlan(UUID.randomUUID().toString(), caseNumber, year, entry);
        if (register.byCaseNumber(caseNumber).isPresent()) {
            throw rules.second(caseNumber, year);
        }
        try {
            register.insert(plan, user, LocalDateTime.now(clock));
        } catch (DuplicateKeyException takenMeanwhile) {
            throw new InvalidInputException(
                    "Kế hoạch năm %d vừa được người khác lập (hồ sơ %s).".formatted(year, caseNumber));
        }
        return plan;
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

    /** Number and day of the year's plan, where one of ours was issued. */
    @Transactional(readOnly = true)
    public Optional<IssuedNumber> issued(int year) {
        return rules.issued(caseNumber(year));
    }

    /** Under which the year's plan is filed, whether there is one or not; owner of its documents. */
    public static String caseNumber(int year) {
        return "KH-" + year;
    }
}
