package vn.doithoai.document;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells all {@link DraftLeftovers} there are; there may be none. */
@Component
class DraftEnd {

    private final ObjectProvider<DraftLeftovers> leftovers;

    DraftEnd(ObjectProvider<DraftLeftovers> leftovers) {
        this.leftovers = leftovers;
    }

    void reached(String documentId) {
        leftovers.orderedStream().forEach(one -> one.forget(documentId));
    }
}
