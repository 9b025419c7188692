package vn.doithoai.document.outgoing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what all {@link RegisterNotes} say. */
@Component
public class OutgoingNotes {

    /** A statement takes no more than some ten thousand values. */
    private static final int AT_ONCE = 1000;

    private final ObjectProvider<RegisterNotes> sources;

    OutgoingNotes(ObjectProvider<RegisterNotes> sources) {
        this.sources = sources;
    }

    /** By id of the document, in the order of the sources; whoever has none is missing. */
    public Map<String, List<String>> of(Collection<String> documents) {
        Map<String, List<String>> all = new HashMap<>();
        List<String> ids = List.copyOf(documents);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            gather(ids.subList(from, Math.min(from + AT_ONCE, ids.size())), all);
        }
        return all;
    }

    private void gather(List<String> ids, Map<String, List<String>> all) {
        sources.orderedStream()
                .map(source -> source.of(ids))
                .forEach(found -> found.forEach((id, notes) ->
                        all.computeIfAbsent(id, key -> new ArrayList<>()).addAll(notes)));
    }
}
