package vn.doithoai.commitment;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The books on the database that ships with the product. */
class BooksOnH2Test extends BooksContract {

    private static final DataSource DATABASE =
            new DriverManagerDataSource("jdbc:h2:mem:commitment-books;DB_CLOSE_DELAY=-1");

    @Override
    DataSource database() {
        return DATABASE;
    }
}
