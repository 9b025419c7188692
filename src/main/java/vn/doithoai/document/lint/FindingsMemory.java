package vn.doithoai.document.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What was found in the documents that were checked last. A report on thousands of petitions takes seconds to go over,
 * and its page, its reasons, its hand-in and its issue each ask. Kept by each node for itself, never stored: excerpts may
 * hold personal data. Safe for several threads.
 */
@Component
class FindingsMemory {

    private static final int MOST = 100;

    private final Map<Circumstances.State, List<Finding>> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Circumstances.State, List<Finding>> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<List<Finding>> of(Circumstances.State state) {
        return Optional.ofNullable(kept.get(state));
    }

    synchronized void keep(Circumstances.State state, List<Finding> findings) {
        kept.put(state, findings);
    }
}
