package vn.doithoai.document.process;

import java.util.Date;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.engine.FormField;
import vn.doithoai.engine.ProcessVariable;
import vn.doithoai.engine.RoutingVariables;

/** What {@code document.bpmn} knows by name. */
@Configuration
public class DocumentVariables {

    public static final String PROCESS = "document";

    public static final ProcessVariable<String> DOCUMENT_ID = new ProcessVariable<>("documentId", String.class);
    /** User who must sign; read anew at each signing because the drafter may change it. */
    public static final ProcessVariable<String> SIGNER = new ProcessVariable<>("documentSigner", String.class);
    /** When the document should be out; absent where no term runs. */
    public static final ProcessVariable<Date> DUE_AT = new ProcessVariable<>("documentDueAt", Date.class);
    /** Whether the last check sent the document back. */
    public static final ProcessVariable<Boolean> RETURNED = new ProcessVariable<>("documentReturned", Boolean.class);

    static final FormField<String> DECISION = FormField.text("decision", "Kết quả", 20);
    static final FormField<String> REMARKS = FormField.text("remarks", "Ý kiến trả lại", 2000);
    static final FormField<Integer> OWN_NUMBER = FormField.integer("ownNumber", "Số văn bản");
    static final FormField<String> OWN_DATE = FormField.text("ownDate", "Ngày văn bản", 10);

    @Bean
    RoutingVariables documentRoutingVariables() {
        return new RoutingVariables(Set.of(DOCUMENT_ID, SIGNER, DUE_AT, RETURNED));
    }
}
