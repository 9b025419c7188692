package vn.doithoai.reminder.process;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.engine.ProcessVariable;
import vn.doithoai.engine.RoutingVariables;

/** What {@code reminder.bpmn} knows by name, beside the fields of its form. */
@Configuration
public class ReminderVariables {

    public static final String PROCESS = "reminder";

    /** Tells a letter on its way that nothing is left to urge. */
    static final String NOT_NEEDED = "ReminderNotNeeded";

    static final ProcessVariable<String> REMINDER_CASE = new ProcessVariable<>("reminderCaseNumber", String.class);

    /** Business key of the document's own process instance. */
    static final ProcessVariable<String> DOCUMENT_CASE = new ProcessVariable<>("documentCaseNumber", String.class);

    @Bean
    RoutingVariables reminderRoutingVariables() {
        return new RoutingVariables(Set.of(REMINDER_CASE, DOCUMENT_CASE));
    }
}
