package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.directory.LegalBasis;

/** The texts in force as the directory words them; what they are called is a fact that nobody restyles. */
@Component
class KnownTitles {

    private final Directory directory;

    KnownTitles(Directory directory) {
        this.directory = directory;
    }

    List<String> on(LocalDate day) {
        return directory.legalBases(day).stream().map(LegalBasis::sentence).toList();
    }
}
