package vn.doithoai.plan.process;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.engine.ProcessVariable;
import vn.doithoai.engine.RoutingVariables;

/** What {@code plan.bpmn} knows by name, beside the fields of its form. */
@Configuration
public class PlanVariables {

    public static final String PROCESS = "plan";

    /** Tells a plan on its way that it is not wanted any more. */
    static final String NOT_NEEDED = "PlanNotNeeded";

    static final ProcessVariable<String> PLAN_ID = new ProcessVariable<>("planId", String.class);

    /** Business key of the document's own process instance. */
    static final ProcessVariable<String> DOCUMENT_CASE = new ProcessVariable<>("documentCaseNumber", String.class);

    @Bean
    RoutingVariables planRoutingVariables() {
        return new RoutingVariables(Set.of(PLAN_ID, DOCUMENT_CASE));
    }
}
