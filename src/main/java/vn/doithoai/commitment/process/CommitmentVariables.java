package vn.doithoai.commitment.process;

import java.util.Date;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.engine.ProcessVariable;
import vn.doithoai.engine.RoutingVariables;

/** What {@code commitment.bpmn} knows by name, beside the fields of its forms. */
@Configuration
public class CommitmentVariables {

    public static final String PROCESS = "commitment";

    /** Starts the process of a registered commitment. */
    static final String COMMITMENT_MADE = "CommitmentMade";

    public static final ProcessVariable<String> COMMITMENT_ID = new ProcessVariable<>("commitmentId", String.class);

    /** 24:00 of the due day in force. */
    static final ProcessVariable<Date> DUE_AT = new ProcessVariable<>("commitmentDueAt", Date.class);

    static final ProcessVariable<Date> REMINDER_AT = new ProcessVariable<>("commitmentReminderAt", Date.class);

    /** Whether it was made to a petitioner, who then hears of its completion. */
    static final ProcessVariable<Boolean> CITIZEN_CONCERNED = new ProcessVariable<>("citizenConcerned", Boolean.class);

    /** Whether the unit asked for more time instead of reporting. */
    static final ProcessVariable<Boolean> DELAY_ASKED = new ProcessVariable<>("delayAsked", Boolean.class);

    static final ProcessVariable<Boolean> DELAY_GRANTED = new ProcessVariable<>("delayGranted", Boolean.class);
    static final ProcessVariable<Boolean> COMPLETION_CONFIRMED =
            new ProcessVariable<>("completionConfirmed", Boolean.class);

    /** Whether the manager has already been told that this due day has passed. */
    static final ProcessVariable<Boolean> MANAGER_TOLD = new ProcessVariable<>("managerTold", Boolean.class);

    /** Takes an open urging task away: the commitment is done, or has a new day. */
    static final ProcessVariable<Boolean> URGING_OVER = new ProcessVariable<>("urgingOver", Boolean.class);

    @Bean
    RoutingVariables commitmentRoutingVariables() {
        return new RoutingVariables(Set.of(
                COMMITMENT_ID,
                DUE_AT,
                REMINDER_AT,
                CITIZEN_CONCERNED,
                DELAY_ASKED,
                DELAY_GRANTED,
                COMPLETION_CONFIRMED,
                MANAGER_TOLD,
                URGING_OVER));
    }
}
