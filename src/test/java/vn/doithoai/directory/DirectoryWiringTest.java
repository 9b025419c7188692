package vn.doithoai.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
            .withBean(BodyTable.class)
            .withBean(DirectoryCodes.class);

    @TempDir
    private Path folder;

    @Test
    void theDirectoryIsSeededBeforeItAnswers() {
        application.run(context ->
                assertThat(context.getBean(Directory.class).office().place()).isEqualTo("Sơn La"));
    }

    @Test
    void codesOfAnOfficeAtWorkAreMergedAtEachStart() {
        String codes = """
                office: 000.00.07.H14
                agencyCodes: {phong-tong-hop: H14.07.01}
                amendedBy: {qd-429: Quy định số 05-QĐ/TU ngày 03/02/2026}
                """;
        for (int start = 1; start <= 2; start++) {
            withCodes(codes).run(context -> {
                Directory directory = context.getBean(Directory.class);
                LocalDate day = LocalDate.of(2026, 3, 2);
                assertThat(directory.office().agencyCode()).contains("000.00.07.H14");
                assertThat(directory.find("phong-tong-hop", day).body().agencyCode())
                        .contains("H14.07.01");
                assertThat(directory.find("so-noi-vu", day).body().agencyCode()).contains("000.91.00.H52");
                assertThat(directory.legalBases(LocalDate.of(2025, 8, 20)))
                        .filteredOn(basis -> basis.code().equals("qd-429"))
                        .singleElement()
                        .satisfies(basis ->
                                assertThat(basis.amendedBy()).contains("Quy định số 05-QĐ/TU ngày 03/02/2026"));
            });
        }
    }

    @Test
    void wrongCodesStopTheStartWithTheirReason() {
        refuse("agencyCodes: {khong-co: H14.07}", "không có cơ quan, đơn vị mang mã «khong-co»");
        refuse("amendedBy: {khong-co: Quyết định}", "không có căn cứ mang mã «khong-co»");
        refuse("office: VPUB", "mã định danh của «office» sai");
        refuse("offices: H14", "không có trường tên «offices»");
    }

    private void refuse(String codes, String why) {
        withCodes(codes).run(context -> assertThat(context).getFailure().hasStackTraceContaining(why));
    }

    private ApplicationContextRunner withCodes(String codes) {
        try {
            Path file = Files.writeString(folder.resolve("codes.yaml"), codes);
            return application
                    .withPropertyValues("spring.datasource.url=jdbc:h2:mem:codes;DB_CLOSE_DELAY=-1")
                    .withPropertyValues("doithoai.directory.codes=" + file.toUri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
