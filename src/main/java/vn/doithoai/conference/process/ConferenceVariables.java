package vn.doithoai.conference.process;

import java.util.Date;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.engine.ProcessVariable;
import vn.doithoai.engine.RoutingVariables;

/** What {@code conference.bpmn} and {@code reschedule.bpmn} know by name, beside the fields of their forms. */
@Configuration
public class ConferenceVariables {

    public static final String PROCESS = "conference";
    public static final String RESCHEDULE_PROCESS = "reschedule";

    /** Tells a waiting round that an approved change has to be applied. */
    static final String ROUND_CHANGED = "RoundChanged";

    public static final ProcessVariable<String> ROUND_ID = new ProcessVariable<>("roundId", String.class);
    static final ProcessVariable<Boolean> SCHEDULE_LAWFUL = new ProcessVariable<>("scheduleLawful", Boolean.class);
    /** What the rules found, one finding per line, for the forms to show. Names no person. */
    static final ProcessVariable<String> FINDINGS = new ProcessVariable<>("scheduleFindings", String.class);

    static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("approved", Boolean.class);

    /** Whether the person who was asked to correct gave the proposal up instead. */
    static final ProcessVariable<Boolean> WITHDRAWN = new ProcessVariable<>("withdrawn", Boolean.class);

    static final ProcessVariable<Date> NOTICE_DUE_AT = new ProcessVariable<>("noticeDueAt", Date.class);
    static final ProcessVariable<Date> MINUTES_DUE_AT = new ProcessVariable<>("minutesDueAt", Date.class);
    static final ProcessVariable<Date> CHANGE_DUE_AT = new ProcessVariable<>("changeDueAt", Date.class);
    static final ProcessVariable<Date> INTAKE_OPENS_AT = new ProcessVariable<>("intakeOpensAt", Date.class);
    /** 24:00 of the last day. */
    static final ProcessVariable<Date> INTAKE_CLOSES_AT = new ProcessVariable<>("intakeClosesAt", Date.class);

    /** 24:00 of the day until which units answer. */
    static final ProcessVariable<Date> UNIT_ANSWERS_DUE_AT = new ProcessVariable<>("unitAnswersDueAt", Date.class);

    static final ProcessVariable<Date> REMINDER_AT = new ProcessVariable<>("reminderAt", Date.class);
    static final ProcessVariable<Date> SESSION_STARTS_AT = new ProcessVariable<>("sessionStartsAt", Date.class);
    static final ProcessVariable<Date> REPORT_DUE_AT = new ProcessVariable<>("reportDueAt", Date.class);

    /** How far intake has come: BEFORE, OPEN or OVER. Says where a postponed round goes on. */
    static final ProcessVariable<String> INTAKE_PHASE = new ProcessVariable<>("intakePhase", String.class);

    public static final ProcessVariable<String> CHANGE_ID = new ProcessVariable<>("changeId", String.class);
    static final ProcessVariable<Boolean> CANCELS = new ProcessVariable<>("cancels", Boolean.class);
    static final ProcessVariable<Boolean> CHAIR_PRESENT = new ProcessVariable<>("chairPresent", Boolean.class);
    /** Whether petitions came in that the head has not handed out yet. */
    static final ProcessVariable<Boolean> ANSWERS_TO_ASSIGN = new ProcessVariable<>("answersToAssign", Boolean.class);

    static final ProcessVariable<Boolean> HAS_CONCLUSIONS = new ProcessVariable<>("hasConclusions", Boolean.class);

    /** Which document a drafting task is to make; an input of that task only. */
    static final ProcessVariable<String> DOCUMENT_KIND = new ProcessVariable<>("documentKind", String.class);

    /** Business key of the document's own process instance. */
    static final ProcessVariable<String> DOCUMENT_CASE = new ProcessVariable<>("documentCaseNumber", String.class);

    @Bean
    RoutingVariables conferenceInstants() {
        return new RoutingVariables(Set.of(
                NOTICE_DUE_AT,
                MINUTES_DUE_AT,
                CHANGE_DUE_AT,
                INTAKE_OPENS_AT,
                INTAKE_CLOSES_AT,
                UNIT_ANSWERS_DUE_AT,
                REMINDER_AT,
                SESSION_STARTS_AT,
                REPORT_DUE_AT));
    }

    @Bean
    RoutingVariables conferenceRoutingVariables() {
        return new RoutingVariables(Set.of(
                ROUND_ID,
                SCHEDULE_LAWFUL,
                APPROVED,
                WITHDRAWN,
                INTAKE_PHASE,
                CHANGE_ID,
                CANCELS,
                CHAIR_PRESENT,
                ANSWERS_TO_ASSIGN,
                HAS_CONCLUSIONS,
                DOCUMENT_KIND,
                DOCUMENT_CASE));
    }
}
