package vn.doithoai.petition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages of the register for a person, who leaves a trace where a name led to a case. */
@Service
@Transactional
public class PetitionLists {

    private final PetitionSearch search;
    private final NameHits nameHits;

    PetitionLists(PetitionSearch search, NameHits nameHits) {
        this.search = search;
        this.nameHits = nameHits;
    }

    /**
     * As {@link PetitionSearch#page}.
     *
     * @param who the person who looks; stands in the trace
     */
    public PetitionPage page(
            PetitionFilter filter, PetitionOrder order, int number, int size, Sight sight, String who) {
        PetitionPage page = search.page(filter, order, number, size, sight);
        nameHits.trace(page.lines().stream().map(PetitionLine::petition).toList(), filter, sight, who);
        return page;
    }
}
