package vn.doithoai.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** At start the tables are migrated, then seeded, and only then can anybody ask. */
class DirectoryWiringTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            .withPropertyValues("spring.datasource.url=jdbc:h2:mem:wiring")
            // the order of registration is deliberately the wrong one
            .withBean("directory", Directory.class)
            .withBean("directorySeed", DirectorySeed.class)
            .withBean(OfficeTables.class)
            .withBean(GroupTable.class)
            .withBean(BodyTable.class);

    @Test
    void theDirectoryIsSeededBeforeItAnswers() {
        application.run(context ->
                assertThat(context.getBean(Directory.class).office().place()).isEqualTo("Sơn La"));
    }

    @Test
    void aWrongSeedFileStopsTheStartWithItsReason() {
        application
                .withPropertyValues("doithoai.directory.seed=classpath:rules/terms.yaml")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("SeedFileException: Tệp danh mục sai"));
    }
}
