package vn.doithoai.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentState;
import vn.doithoai.document.Urgency;

/** The choice of how urgent a draft is. */
@Component
@Order(1)
class UrgencyPart implements DocumentPart {

    static final String FORM = "urgencyForm";

    /** One choice. Public because the template engine reads it. */
    public record Choice(String value, String label) {}

    @Override
    public Optional<String> show(Document document, Viewer viewer, Model model) {
        if (!viewer.editsDrafts() || document.state() != DocumentState.DRAFT) {
            return Optional.empty();
        }
        model.addAttribute(
                FORM, document.content().marks().urgency().map(Urgency::name).orElse(""));
        model.addAttribute("urgencies", choices());
        return Optional.of("urgency-part.ftlh");
    }

    private static List<Choice> choices() {
        return Arrays.stream(Urgency.values())
                .map(urgency -> new Choice(urgency.name(), urgency.title()))
                .toList();
    }
}
