package vn.doithoai.document.signature;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final List<String> SIGNED = List.of("Đã ký số");
    private static final List<String> UNSIGNED = List.of("Bản chưa ký số");

    private final SignedOriginals originals;

    SignedNotes(SignedOriginals originals) {
        this.originals = originals;
    }

    @Override
    public Map<String, List<String>> of(Collection<String> documents) {
        Set<String> signed = originals.signedAmong(documents);
        Map<String, List<String>> notes = new HashMap<>();
        documents.forEach(document -> notes.put(document, signed.contains(document) ? SIGNED : UNSIGNED));
        return notes;
    }
}
