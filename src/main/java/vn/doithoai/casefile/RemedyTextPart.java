package vn.doithoai.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.document.Document;
import vn.doithoai.remedy.DraftedTexts;
import vn.doithoai.remedy.RemedyText;

/** The form in which the texts are put right that a replacement, correction or recall was drafted with. */
@Component
class RemedyTextPart implements DocumentPart {

    static final String FORM = "remedyTextForm";

    private final DraftedTexts texts;

    RemedyTextPart(DraftedTexts texts) {
        this.texts = texts;
    }

    /** One text. Public because the template engine reads it. */
    public record Field(String name, String label, int rows) {}

    @Override
    public Optional<String> show(Document document, Viewer viewer, Model model) {
        Map<RemedyText, String> printed = viewer.editsDrafts() ? texts.of(document) : Map.of();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> said = new HashMap<>();
        printed.forEach((text, value) -> said.put(text.name(), value));
        List<Field> fields = printed.keySet().stream()
                .map(text -> new Field(text.name(), text.title(), text.single() ? 2 : 6))
                .toList();
        model.addAttribute(FORM, said);
        model.addAttribute("remedyTextFields", fields);
        return Optional.of("remedy-text.ftlh");
    }
}
