package vn.doithoai.directory;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The shipped directory on PostgreSQL. */
class DirectoryPostgresIT extends DirectoryContract {

    private static EmbeddedPostgres server;
    private static DirectoryFixture fixture;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        fixture = DirectoryFixture.on(server.getPostgresDatabase()).seeded();
        fixture.seed().seed(DirectoryFixture.SON_LA.getInputStream());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Directory directory() {
        return fixture.directory();
    }
}
