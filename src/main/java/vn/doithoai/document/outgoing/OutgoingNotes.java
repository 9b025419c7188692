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

    private final ObjectProvider<RegisterNotes> sources;

    OutgoingNotes(ObjectProvider<RegisterNotes> sources) {
        this.sources = sources;
    }

    /** By id of the document, in the order of the sources; whoever has none is missing. */
    public Map<String, List<String>> of(Collection<String> documents) {
        Map<String, List<String>> all = new HashMap<>();
        if (documents.isEmpty()) {
            return all;
        }
        sources.orderedStream()
                .map(source -> source.of(documents))
                .forEach(found -> found.forEach((id, notes) ->
                        all.computeIfAbsent(id, key -> new ArrayList<>()).addAll(notes)));
        return all;
    }
}
