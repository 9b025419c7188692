package vn.doithoai.directory;

/** The shipped directory on H2. */
class DirectoryTest extends DirectoryContract {

    private static final DirectoryFixture FIXTURE = DirectoryFixture.onH2().seeded();

    @Override
    Directory directory() {
        return FIXTURE.directory();
    }
}
