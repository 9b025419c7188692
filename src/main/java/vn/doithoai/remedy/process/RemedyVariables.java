package vn.doithoai.remedy.process;

import java.util.Date;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.ProcessVariable;
import vn.doithoai.engine.RoutingVariables;

/** What {@code remedy.bpmn} knows by name. The business key is the remedy's case number. */
@Configuration
public class RemedyVariables {

    public static final String PROCESS = "remedy";

    /** Message: whoever asked for it wants it no more, or nothing of the case may go on. */
    static final String STOP = "StopRemedy";

    static final ProcessVariable<String> REMEDY_ID = new ProcessVariable<>("remedyId", String.class);
    /** The document in which the fault was seen. */
    public static final ProcessVariable<String> FAULTY_DOCUMENT_ID =
            new ProcessVariable<>("faultyDocumentId", String.class);
    /** CORRECT, REPLACE or RECALL. */
    static final ProcessVariable<String> WAY = new ProcessVariable<>("remedyWay", String.class);

    /** When the head should have decided. */
    static final ProcessVariable<Date> DECIDE_BY = new ProcessVariable<>("decideRemedyDueAt", Date.class);

    static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("remedyApproved", Boolean.class);
    /** Business key of the document's own process instance. */
    static final ProcessVariable<String> DOCUMENT_CASE = new ProcessVariable<>("documentCaseNumber", String.class);

    static final FormField<String> DECISION = FormField.text("decision", "Quyết định", 20);
    static final FormField<String> REMARKS = FormField.text("remarks", "Ý kiến", 2000);

    @Bean
    RoutingVariables remedyRoutingVariables() {
        return new RoutingVariables(Set.of(REMEDY_ID, FAULTY_DOCUMENT_ID, WAY, DECIDE_BY, APPROVED, DOCUMENT_CASE));
    }
}
