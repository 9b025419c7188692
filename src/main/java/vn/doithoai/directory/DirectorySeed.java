package vn.doithoai.directory;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty directory from a YAML file at start, in one transaction, before anybody can ask the directory. An
 * office names its own file in {@code doithoai.directory.seed}; afterwards the tables are the truth and the file is
 * not read again.
 */
@Component
public class DirectorySeed {

    private final BodyTable bodies;
    private final GroupTable groups;
    private final OfficeTables office;
    private final TransactionTemplate transaction;
    private final Resource source;

    DirectorySeed(
            BodyTable bodies,
            GroupTable groups,
            OfficeTables office,
            PlatformTransactionManager transactions,
            @Value("${doithoai.directory.seed:classpath:rules/directory-son-la.yaml}") Resource source) {
        this.bodies = bodies;
        this.groups = groups;
        this.office = office;
        this.transaction = new TransactionTemplate(transactions);
        this.source = source;
    }

    /** @throws SeedFileException when the tables are empty and the file cannot be used; the start then fails */
    @PostConstruct
    void seedIfEmpty() throws IOException {
        if (!office.empty()) {
            return;
        }
        SeedFile file = SeedFile.read(source.getInputStream());
        try {
            transaction.executeWithoutResult(status -> write(file));
        } catch (DuplicateKeyException anotherNode) {
            // Two nodes may start on one empty database: whoever was second finds the work done.
            if (office.empty()) {
                throw anotherNode;
            }
        }
    }

    /**
     * Replaces the whole directory, in one transaction; nothing changes when the file is wrong.
     *
     * @throws SeedFileException naming the place and what was expected
     */
    public void seed(InputStream yaml) {
        SeedFile file = SeedFile.read(yaml);
        transaction.executeWithoutResult(status -> {
            groups.deleteAll();
            office.deleteAll();
            bodies.deleteAll();
            write(file);
        });
    }

    private void write(SeedFile file) {
        office.insert(file.office());
        bodies.insert(file.bodies());
        file.groups().forEach(groups::insert);
        for (int order = 0; order < file.officials().size(); order++) {
            office.insert(file.officials().get(order), order);
        }
        for (int order = 0; order < file.legalBases().size(); order++) {
            office.insert(file.legalBases().get(order), order);
        }
    }
}
