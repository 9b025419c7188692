package vn.doithoai.directory;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters agency codes and amendments into the directory at each start, from the file that the office names in
 * {@code doithoai.directory.codes}: a directory that is at work is not seeded again. What the file does not name stays as
 * it is; doing it again changes nothing.
 */
@Component
@DependsOn("directorySeed")
class DirectoryCodes {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Optional<Resource> source;

    DirectoryCodes(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${doithoai.directory.codes:#{null}}") Optional<Resource> source) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.source = source;
    }

    /** @throws SeedFileException when the file cannot be used or names what the directory lacks; the start then fails */
    @PostConstruct
    void merge() throws IOException {
        if (source.isPresent()) {
            CodesFile file = DirectoryYaml.read(source.get().getInputStream(), CodesFile.class);
            transaction.executeWithoutResult(status -> write(file));
        }
    }

    private void write(CodesFile file) {
        file.office()
                .ifPresent(code -> jdbc.sql("update directory_office set agency_code = ?")
                        .param(code)
                        .update());
        file.agencyCodes()
                .forEach((body, code) -> require(
                        "cơ quan, đơn vị",
                        body,
                        jdbc.sql("update directory_body set agency_code = ? where code = ?")
                                .params(code, body)
                                .update()));
        file.amendedBy()
                .forEach((basis, text) -> require(
                        "căn cứ",
                        basis,
                        jdbc.sql("update directory_legal_basis set amended_by = ? where code = ?")
                                .params(text, basis)
                                .update()));
    }

    private static void require(String what, String code, int found) {
        if (found != 1) {
            throw new SeedFileException(
                    "Tệp doithoai.directory.codes sai: danh mục không có %s mang mã «%s».".formatted(what, code));
        }
    }
}
