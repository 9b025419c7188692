package vn.doithoai.petition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The office's fields, kept as data in {@code rules/petition.yaml}.
 *
 * @param confidential directory code of the one body of the house that mails about secret cases may go to
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Fields(List<Field> fields, String confidential) {

    public static Fields shipped() {
        try (InputStream content = Fields.class.getResourceAsStream("/rules/petition.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(content, Fields.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Field> find(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** The one for whatever fits nowhere else: the last of the file. */
    Field last() {
        return fields.get(fields.size() - 1);
    }

    /** The name as printed; a code that the office has dropped since stays readable as it is. */
    public String name(String code) {
        return find(code).map(Field::name).orElse(code);
    }
}
