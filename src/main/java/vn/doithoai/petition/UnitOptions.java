package vn.doithoai.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.directory.Directory;
import vn.doithoai.engine.FormOptions;

/** The office's units as the directory knows them at start. */
@Component
class UnitOptions implements FormOptions {

    private final Directory directory;
    private final Clock clock;

    UnitOptions(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "petition.units";
    }

    @Override
    public List<Option> options() {
        return directory.units(LocalDate.now(clock)).stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }
}
