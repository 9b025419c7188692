package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.document.DocumentRegister;

/** Dates of texts by their numbers, as the record has them: legal bases, and what the same case has issued. */
@Component
class KnownDates {

    private final Directory directory;
    private final DocumentRegister register;

    KnownDates(Directory directory, DocumentRegister register) {
        this.directory = directory;
        this.register = register;
    }

    /** To be added to; a text that the record does not know is missing. */
    Map<String, LocalDate> of(Printed printed) {
        Map<String, LocalDate> dates = new HashMap<>();
        directory.legalBases(printed.on()).forEach(basis -> dates.put(basis.number(), basis.date()));
        printed.owner().map(register::ofOwner).stream()
                .flatMap(documents -> documents.stream())
                .flatMap(document -> document.issued().stream())
                .forEach(issued -> dates.put(issued.reference(), issued.issuedOn()));
        return dates;
    }
}
