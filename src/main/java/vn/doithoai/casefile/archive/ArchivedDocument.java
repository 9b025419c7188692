package vn.doithoai.casefile.archive;

import java.util.List;
import vn.doithoai.document.outgoing.OutgoingLine;

/**
 * A document as the archive holds it.
 *
 * @param author the body that issued it
 * @param pages of its PDF
 * @param paths of its files
 * @param signed whether a signed original is among them
 */
record ArchivedDocument(OutgoingLine line, String author, int pages, List<String> paths, boolean signed) {

    ArchivedDocument {
        paths = List.copyOf(paths);
    }
}
