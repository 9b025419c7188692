package vn.doithoai.casefile.archive;

import java.time.LocalDate;
import java.util.List;
import vn.doithoai.document.outgoing.OutgoingLine;

/**
 * What goes into one archive.
 *
 * @param round case number, e.g. {@code DT-2025-02}
 * @param title of the round
 * @param closedOn when the round ended; also the day by which its books judge what is overdue
 * @param letters whether papers of petitions are among the documents
 * @param documents in the order of the table of contents
 */
public record ArchiveContents(
        String round, String title, LocalDate closedOn, boolean letters, List<OutgoingLine> documents) {

    public ArchiveContents {
        documents = List.copyOf(documents);
    }
}
