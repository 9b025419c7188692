package vn.doithoai.document.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * A document ready to be printed.
 *
 * @param xhtml all of it, or what stands in front of its large table
 * @param table comes behind the last line of the XHTML
 */
record PageLayout(String xhtml, Optional<LargeTable> table) {

    PageLayout(String xhtml) {
        this(xhtml, Optional.empty());
    }

    /** The same content always has the same id. */
    long id() {
        StringBuilder all = new StringBuilder(xhtml);
        table.ifPresent(
                large -> large.rows().forEach(row -> all.append(row.hashCode()).append(';')));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }

    /** Every character that will be printed occurs in it. */
    String text() {
        return table.map(large -> xhtml + large.alphabet()).orElse(xhtml);
    }
}
