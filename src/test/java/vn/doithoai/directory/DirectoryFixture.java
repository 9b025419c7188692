package vn.doithoai.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The real tables of a migrated database, without an application context. */
public record DirectoryFixture(JdbcClient jdbc, DirectorySeed seed, Directory directory) {

    static final Resource SON_LA = new ClassPathResource("rules/directory-son-la.yaml");

    public static DirectoryFixture onH2() {
        return on(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    }

    static DirectoryFixture on(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        return starting(database, SON_LA);
    }

    static DirectoryFixture starting(DataSource database, Resource seedFile) {
        JdbcClient jdbc = JdbcClient.create(database);
        BodyTable bodies = new BodyTable(jdbc);
        GroupTable groups = new GroupTable(jdbc);
        OfficeTables office = new OfficeTables(jdbc);
        DirectorySeed seed =
                new DirectorySeed(bodies, groups, office, new DataSourceTransactionManager(database), seedFile);
        return new DirectoryFixture(jdbc, seed, new Directory(bodies, groups, office));
    }

    public DirectoryFixture seeded() {
        try {
            seed.seedIfEmpty();
            return this;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
