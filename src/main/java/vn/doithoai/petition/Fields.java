package vn.doithoai.petition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import vn.doithoai.engine.ShippedRules;

/**
 * The office's fields, kept as data in {@code rules/petition.yaml}.
 *
 * @param confidential directory code of the one body of the house that mails about secret cases may go to
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Fields(List<Field> fields, String confidential) {

    private static final Fields SHIPPED = ShippedRules.read("petition.yaml", Fields.class);

    public static Fields shipped() {
        return SHIPPED;
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
