package vn.doithoai.document;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells all {@link DraftLeftovers} there are; there may be none. */
@Component
class DraftEnd {

    private final DocumentRegister register;
    private final ObjectProvider<DraftLeftovers> leftovers;

    DraftEnd(DocumentRegister register, ObjectProvider<DraftLeftovers> leftovers) {
        this.register = register;
        this.leftovers = leftovers;
    }

    /** By all of the owner's that were given up. */
    void withdrawn(String owner) {
        register.ofOwner(owner).stream()
                .filter(document -> document.state() == DocumentState.WITHDRAWN)
                .forEach(document -> reached(document.id()));
    }

    void reached(String documentId) {
        leftovers.orderedStream().forEach(one -> one.forget(documentId));
    }
}
