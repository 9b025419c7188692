package vn.doithoai.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator, read once on a database that has none; afterwards accounts are kept in the database.
 *
 * @param username {@code doithoai.admin.username}, environment {@code DOITHOAI_ADMIN_USERNAME}
 * @param password {@code doithoai.admin.password}, environment {@code DOITHOAI_ADMIN_PASSWORD}
 */
@ConfigurationProperties("doithoai.admin")
record AdministratorProperties(
        @DefaultValue("") String username, @DefaultValue("") String password) {

    boolean incomplete() {
        return username.isBlank() || password.isBlank();
    }
}
