package vn.doithoai.document.signature;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Whether a file that begins with ours still shows ours. Later objects may override earlier ones, also in the very part
 * that the first signature covers, so the first bytes alone prove nothing: every object must be where it was, except the
 * catalogue and the pages, which may gain a signature field and nothing else.
 */
final class UnchangedObjects {

    private static final Set<COSName> NEW_IN_CATALOG = names("AcroForm", "DSS", "Perms", "Extensions", "Version");
    private static final Set<COSName> NEW_IN_PAGE = names("Annots");
    private static final COSName SIGNATURE = COSName.getPDFName("Sig");

    private UnchangedObjects() {}

    static boolean between(PDDocument before, PDDocument after) {
        Map<COSObjectKey, Long> old = before.getDocument().getXrefTable();
        Map<COSObjectKey, Long> now = after.getDocument().getXrefTable();
        return old.keySet().stream()
                        .filter(key -> !Objects.equals(old.get(key), now.get(key)))
                        .allMatch(key -> mayGain(object(before, key), object(after, key)))
                && same(root(before), root(after))
                && after.getDocumentCatalog().getPages().getCount()
                        == before.getDocumentCatalog().getPages().getCount()
                && signaturesOnly(after, old.keySet());
    }

    private static boolean mayGain(COSBase before, COSBase after) {
        if (!(before instanceof COSDictionary old) || !(after instanceof COSDictionary now)) {
            return false;
        }
        COSName type = Objects.requireNonNullElse(old.getCOSName(COSName.TYPE), COSName.getPDFName("Null"));
        if (type.equals(COSName.CATALOG)) {
            return same(old, now, NEW_IN_CATALOG::contains);
        }
        return type.equals(COSName.PAGE) && same(old, now, NEW_IN_PAGE::contains);
    }

    private static boolean signaturesOnly(PDDocument document, Set<COSObjectKey> ours) {
        for (var page : document.getPages()) {
            COSArray drawn =
                    Objects.requireNonNullElseGet(page.getCOSObject().getCOSArray(COSName.ANNOTS), COSArray::new);
            for (int index = 0; index < drawn.size(); index++) {
                boolean known = drawn.get(index) instanceof COSObject reference && ours.contains(reference.getKey());
                if (!known && !signatureField(drawn.getObject(index))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean signatureField(COSBase drawn) {
        return drawn instanceof COSDictionary field && SIGNATURE.equals(field.getCOSName(COSName.FT));
    }

    private static boolean same(COSDictionary one, COSDictionary other, Predicate<COSName> free) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .filter(free.negate())
                .allMatch(key -> same(one.getItem(key), other.getItem(key)));
    }

    /** References are the same when they name the same object: what stands there is compared on its own. */
    private static boolean same(COSBase one, COSBase other) {
        if (one instanceof COSObject reference) {
            return other instanceof COSObject second && reference.getKey().equals(second.getKey());
        }
        if (one instanceof COSDictionary first && other instanceof COSDictionary second) {
            return same(first, second, key -> false);
        }
        if (one instanceof COSArray first && other instanceof COSArray second) {
            return first.size() == second.size()
                    && Stream.iterate(0, index -> index < first.size(), index -> index + 1)
                            .allMatch(index -> same(first.get(index), second.get(index)));
        }
        return Objects.equals(one, other);
    }

    private static COSBase root(PDDocument document) {
        return document.getDocument().getTrailer().getItem(COSName.ROOT);
    }

    private static COSBase object(PDDocument document, COSObjectKey key) {
        return document.getDocument().getObjectFromPool(key).getObject();
    }

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
