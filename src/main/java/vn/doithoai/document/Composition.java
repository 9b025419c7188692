package vn.doithoai.document;

import java.util.Optional;
import vn.doithoai.document.DocumentContent.Reference;

/** Puts a document's parts together for rendering. */
public final class Composition {

    private Composition() {}

    /** As it stands: an issued document with number and day, a draft without. */
    public static DocumentContent compose(Document document) {
        DraftContent draft = document.content();
        return new DocumentContent(
                draft.template(),
                document.kind(),
                document.frame().letterhead(),
                reference(document),
                draft.subject(),
                draft.addressees(),
                draft.legalBases(),
                draft.facts(),
                draft.additions(),
                draft.recipientLines(),
                document.frame().signatures(),
                draft.marks());
    }

    private static Reference reference(Document document) {
        return document.issued().map(Composition::issued).orElseGet(() -> draft(document));
    }

    private static Reference issued(IssuedNumber issued) {
        return new Reference(
                Optional.of(issued.number()),
                issued.notation(),
                Optional.of(issued.issuedOn().getDayOfMonth()),
                issued.issuedOn().getMonthValue(),
                issued.issuedOn().getYear());
    }

    private static Reference draft(Document document) {
        return new Reference(
                Optional.empty(),
                document.notation(),
                Optional.empty(),
                document.content().expected().getMonthValue(),
                document.content().expected().getYear());
    }
}
