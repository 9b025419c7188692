package vn.doithoai.casefile;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.doithoai.casefile.archive.ArchiveBook;
import vn.doithoai.casefile.archive.ArchiveContents;
import vn.doithoai.casefile.archive.ArchiveFiles;
import vn.doithoai.petition.PetitionFilter;
import vn.doithoai.petition.PetitionTrail;
import vn.doithoai.petition.RegisterExtract;
import vn.doithoai.petition.Sight;

/** The round's book of petitions, masked and without secret cases, whoever takes it along. */
@Component
@Order(1)
class PetitionArchiveBook implements ArchiveBook {

    private static final Sight MASKED = new Sight(false, false);

    private final RegisterExtract extract;
    private final RegisterColumns columns;

    PetitionArchiveBook(RegisterExtract extract, RegisterColumns columns) {
        this.extract = extract;
        this.columns = columns;
    }

    @Override
    public void write(ArchiveContents contents, ArchiveFiles files) {
        CsvSheet sheet = new CsvSheet();
        sheet.add(RegisterColumns.HEAD);
        AtomicInteger before = new AtomicInteger();
        extract.masked(
                PetitionFilter.ofRound(contents.round()),
                MASKED,
                PetitionTrail.SYSTEM,
                lines -> columns.rows(lines, before.getAndAdd(lines.size()), contents.closedOn())
                        .forEach(sheet::add));
        files.add("so-dang-ky/so-kien-nghi.csv", sheet.bytes());
    }
}
