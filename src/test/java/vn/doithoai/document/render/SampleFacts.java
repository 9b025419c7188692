package vn.doithoai.document.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The facts of the sample documents, by name, from sample-facts.yaml. */
final class SampleFacts {

    private SampleFacts() {}

    @SuppressWarnings("unchecked")
    static <T> T named(String name) {
        try (InputStream yaml = SampleFacts.class.getResourceAsStream("sample-facts.yaml")) {
            return (T) new ObjectMapper(new YAMLFactory())
                    .readValue(yaml, Map.class)
                    .get(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
