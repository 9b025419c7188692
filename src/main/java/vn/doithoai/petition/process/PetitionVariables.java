package vn.doithoai.petition.process;

import java.util.Date;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.engine.ProcessVariable;
import vn.doithoai.engine.RoutingVariables;

/** What {@code petition.bpmn} keeps by name: ids, flags, dates and codes. The business key is the case number. */
@Configuration
public class PetitionVariables {

    public static final String PROCESS = "petition";

    /** Starts the handling of a petition that is on the register already. */
    static final String PETITION_ENTERED = "PetitionEntered";

    static final String PETITION_ENDED = "PetitionEnded";
    static final String EXTENSION_REQUESTED = "ExtensionRequested";

    public static final ProcessVariable<String> PETITION_ID = new ProcessVariable<>("petitionId", String.class);
    /** NEW, CONTENT or REOPENED. */
    static final ProcessVariable<String> ENTRY = new ProcessVariable<>("entry", String.class);

    static final ProcessVariable<Boolean> ACKNOWLEDGES = new ProcessVariable<>("acknowledges", Boolean.class);

    /** 24:00 of the last day of the running term. */
    static final ProcessVariable<Date> DUE_AT = new ProcessVariable<>("dueAt", Date.class);

    static final ProcessVariable<Date> WARN_AT = new ProcessVariable<>("warnAt", Date.class);
    static final ProcessVariable<Date> CHECK_DUE_AT = new ProcessVariable<>("checkDueAt", Date.class);
    static final ProcessVariable<Date> UNIT_ANSWER_DUE_AT = new ProcessVariable<>("unitAnswerDueAt", Date.class);
    static final ProcessVariable<Date> SUPPLEMENT_DUE_AT = new ProcessVariable<>("supplementDueAt", Date.class);
    static final ProcessVariable<Date> TRANSFER_REPLY_DUE_AT = new ProcessVariable<>("transferReplyDueAt", Date.class);
    /** End of a term that is not the first one. */
    static final ProcessVariable<Date> MOVED_DUE_AT = new ProcessVariable<>("movedDueAt", Date.class);

    static final ProcessVariable<String> ELIGIBILITY = new ProcessVariable<>("eligibility", String.class);
    static final ProcessVariable<String> HANDLING_PATH = new ProcessVariable<>("handlingPath", String.class);
    /** Whether classifying moved the last day. */
    static final ProcessVariable<Boolean> CLOCK_MOVED = new ProcessVariable<>("clockMoved", Boolean.class);
    /** WRITTEN, AT_SESSION, COMMITMENT, or DECLINED. */
    static final ProcessVariable<String> ANSWER_FORM = new ProcessVariable<>("answerForm", String.class);

    static final ProcessVariable<Boolean> ANSWERED = new ProcessVariable<>("answeredAtSession", Boolean.class);
    static final ProcessVariable<Boolean> TRANSFER_TAKEN = new ProcessVariable<>("transferTaken", Boolean.class);
    static final ProcessVariable<String> EXAMINATION = new ProcessVariable<>("examination", String.class);
    static final ProcessVariable<Boolean> EXTENSION_GRANTED = new ProcessVariable<>("extensionGranted", Boolean.class);
    static final ProcessVariable<Boolean> OVERDUE = new ProcessVariable<>("overdue", Boolean.class);
    /** How it ends; closing reads it. */
    static final ProcessVariable<String> OUTCOME = new ProcessVariable<>("outcome", String.class);

    /** Which document a drafting task is to make; an input of that task only. */
    static final ProcessVariable<String> DOCUMENT_KIND = new ProcessVariable<>("documentKind", String.class);
    /** Business key of the document's own process instance. */
    static final ProcessVariable<String> DOCUMENT_CASE = new ProcessVariable<>("documentCaseNumber", String.class);

    /** Few, because each is a row of history for each of ten thousand petitions. */
    @Bean
    RoutingVariables petitionRoutingVariables() {
        return new RoutingVariables(Set.of(PETITION_ID, ELIGIBILITY, HANDLING_PATH, ANSWER_FORM, OVERDUE, OUTCOME));
    }
}
