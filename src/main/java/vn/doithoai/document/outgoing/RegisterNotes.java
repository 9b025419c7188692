package vn.doithoai.document.outgoing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What others know of issued documents and the register's last column says: corrected, replaced or recalled by which
 * document, whether there is a signed original. All beans of this type are asked, in their order.
 */
public interface RegisterNotes {

    /**
     * Asked for many documents at once, so that a book of thousands needs few queries.
     *
     * @param documents ids, some thousand at most
     * @return by id, short Vietnamese notes without final punctuation; whoever has none is missing
     */
    Map<String, List<String>> of(Collection<String> documents);
}
