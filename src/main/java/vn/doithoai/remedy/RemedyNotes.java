package vn.doithoai.remedy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.doithoai.document.DocumentFates;
import vn.doithoai.document.DocumentFates.Suffered;
import vn.doithoai.document.outgoing.RegisterNotes;

/** Tells the register's last column which document corrected, replaced or recalled an entry. */
@Component
@Order(10)
class RemedyNotes implements RegisterNotes {

    private final DocumentFates fates;

    RemedyNotes(DocumentFates fates) {
        this.fates = fates;
    }

    @Override
    public Map<String, List<String>> of(Collection<String> documents) {
        Map<String, List<String>> notes = new HashMap<>();
        fates.of(documents)
                .forEach((document, suffered) -> notes.put(
                        document, suffered.stream().map(Suffered::text).toList()));
        return notes;
    }
}
