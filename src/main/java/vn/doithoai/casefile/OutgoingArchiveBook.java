package vn.doithoai.casefile;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.doithoai.casefile.archive.ArchiveBook;
import vn.doithoai.casefile.archive.ArchiveContents;
import vn.doithoai.casefile.archive.ArchiveFiles;
import vn.doithoai.document.outgoing.OutgoingLine;

/** The lines of the outgoing register that the archive's documents have, to be read and to be computed with. */
@Component
@Order(2)
class OutgoingArchiveBook implements ArchiveBook {

    private static final int BATCH = 500;

    private final OutgoingColumns columns;
    private final OutgoingFiles printed;

    OutgoingArchiveBook(OutgoingColumns columns, OutgoingFiles printed) {
        this.columns = columns;
        this.printed = printed;
    }

    @Override
    public void write(ArchiveContents contents, ArchiveFiles files) {
        CsvSheet sheet = new CsvSheet();
        sheet.add(OutgoingColumns.HEAD);
        List<OutgoingLine> lines = contents.documents();
        for (int from = 0; from < lines.size(); from += BATCH) {
            columns.rows(lines.subList(from, Math.min(from + BATCH, lines.size())))
                    .forEach(sheet::add);
        }
        files.add("so-dang-ky/so-van-ban-di.csv", sheet.bytes());
        files.add("so-dang-ky/so-van-ban-di.pdf", printed.extract(lines));
    }
}
