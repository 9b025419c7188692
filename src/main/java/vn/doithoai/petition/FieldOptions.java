package vn.doithoai.petition;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.FormOptions;

/** The office's fields of petitions. */
@Component
class FieldOptions implements FormOptions {

    @Override
    public String key() {
        return "petition.fields";
    }

    @Override
    public List<Option> options() {
        return Fields.shipped().fields().stream()
                .map(field -> new Option(field.code(), field.name()))
                .toList();
    }
}
