package vn.doithoai.petition.process;

import java.util.Date;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.engine.ProcessVariable;
import vn.doithoai.engine.RoutingVariables;

/** What {@code petition-import.bpmn} knows by name. */
@Configuration
public class PetitionImportVariables {

    public static final String PROCESS = "petition-import";

    /** Starts the work on an uploaded workbook. */
    static final String UPLOADED = "PetitionImportUploaded";

    /** Thrown when the file as a whole cannot be read. */
    static final String UNREADABLE = "PETITION_IMPORT_UNREADABLE";

    public static final ProcessVariable<String> IMPORT_ID = new ProcessVariable<>("importId", String.class);
    static final ProcessVariable<Boolean> ROWS_LEFT = new ProcessVariable<>("rowsLeft", Boolean.class);
    static final ProcessVariable<Boolean> ROWS_REFUSED = new ProcessVariable<>("rowsRefused", Boolean.class);
    /** When the cells of refused rows are dropped. */
    static final ProcessVariable<Date> ERRORS_KEPT_UNTIL = new ProcessVariable<>("errorsKeptUntil", Date.class);

    @Bean
    RoutingVariables petitionImportRoutingVariables() {
        return new RoutingVariables(Set.of(IMPORT_ID, ROWS_LEFT, ROWS_REFUSED, ERRORS_KEPT_UNTIL));
    }
}
