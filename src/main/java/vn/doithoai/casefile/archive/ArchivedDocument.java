package vn.doithoai.casefile.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.doithoai.document.outgoing.OutgoingLine;

/**
 * A document as the archive holds it.
 *
 * @param author the body that issued it
 * @param pages of its PDF
 * @param path of its files, without their endings
 * @param notes what the register's last column says of it: what became of it, whether it is signed
 */
record ArchivedDocument(
        OutgoingLine line, String author, int pages, String path, Set<ArchivedForm> forms, List<String> notes) {

    ArchivedDocument {
        forms = Set.copyOf(forms);
        notes = List.copyOf(notes);
    }

    /** Its files by their paths. */
    Map<String, ArchivedForm> files() {
        Map<String, ArchivedForm> files = new TreeMap<>();
        forms.forEach(form -> files.put(path + form.ending(), form));
        return files;
    }

    boolean signed() {
        return forms.contains(ArchivedForm.SIGNED_PDF);
    }
}
