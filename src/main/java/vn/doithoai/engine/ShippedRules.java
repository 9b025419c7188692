package vn.doithoai.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads what an office keeps as data and ships with the product, as the record that a room knows it by. */
public final class ShippedRules {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private ShippedRules() {}

    /** @param name file below {@code rules/}, e.g. {@code petition.yaml} */
    public static <T> T read(String name, Class<T> type) {
        try (InputStream content = ShippedRules.class.getResourceAsStream("/rules/" + name)) {
            return YAML.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
