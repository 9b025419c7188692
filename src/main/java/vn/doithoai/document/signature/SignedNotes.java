package vn.doithoai.document.signature;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.doithoai.document.outgoing.RegisterNotes;

/**
 * Tells the register's last column whether an entry's signed original is on file. Said of every entry, because only a
 * signed electronic document has the worth of an original on paper (Nghị định 30/2020/NĐ-CP, điều 5).
 */
@Component
@Order(20)
class SignedNotes implements RegisterNotes {

    private static final String UNSIGNED = "Bản chưa ký số";

    private final SignedOriginals originals;

    SignedNotes(SignedOriginals originals) {
        this.originals = originals;
    }

    @Override
    public Map<String, List<String>> of(Collection<String> documents) {
        Map<String, Standing> signed = originals.signedAmong(documents);
        Map<String, List<String>> notes = new HashMap<>();
        documents.forEach(document -> notes.put(document, List.of(note(Optional.ofNullable(signed.get(document))))));
        return notes;
    }

    private static String note(Optional<Standing> standing) {
        return standing.map(Standing::title)
                .map(title -> title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1))
                .orElse(UNSIGNED);
    }
}
