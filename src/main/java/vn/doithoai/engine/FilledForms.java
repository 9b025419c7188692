package vn.doithoai.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.FormOptions.Option;

/** Forms with the office's own choices filled in. Forms that ask for none stay as they are, byte for byte. */
@Component
class FilledForms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectProvider<FormOptions> lists;

    FilledForms(ObjectProvider<FormOptions> lists) {
        this.lists = lists;
    }

    InputStream fill(String name, InputStream content) throws IOException {
        if (!name.endsWith(".form")) {
            return content;
        }
        byte[] form = content.readAllBytes();
        JsonNode root = JSON.readTree(form);
        boolean filled = fill(root.path("components"), options());
        return new ByteArrayInputStream(filled ? JSON.writeValueAsBytes(root) : form);
    }

    private Map<String, List<Option>> options() {
        return lists.stream().collect(Collectors.toMap(FormOptions::key, FormOptions::options));
    }

    private static boolean fill(JsonNode components, Map<String, List<Option>> options) {
        boolean filled = false;
        for (JsonNode component : components) {
            String list = component.path("properties").path("options").asText();
            if (!list.isEmpty()) {
                put((ObjectNode) component, list, options);
            }
            filled |= !list.isEmpty() | fill(component.path("components"), options);
        }
        return filled;
    }

    private static void put(ObjectNode component, String list, Map<String, List<Option>> options) {
        if (!options.containsKey(list)) {
            throw new IllegalStateException("a form asks for an unknown list of choices: " + list);
        }
        ArrayNode values = component.putArray("values");
        options.get(list)
                .forEach(option ->
                        values.addObject().put("label", option.label()).put("value", option.value()));
    }
}
