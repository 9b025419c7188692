package vn.doithoai.directory;

import java.util.Optional;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;

/** Finds a text by the number under which it is cited, in force or not. */
@Service
@DependsOn("directorySeed")
public class LegalBases {

    private final OfficeTables office;

    LegalBases(OfficeTables office) {
        this.office = office;
    }

    /** @param number with its symbol, e.g. {@code 429-QĐ/TU}; empty when the directory does not have it */
    public Optional<LegalBasis> numbered(String number) {
        return office.legalBasis(number);
    }
}
