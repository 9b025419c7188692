package vn.doithoai.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An office at work gets the lists that plans and reminders go by, whatever lists its own directory has. */
class DirectoryUpgradeTest {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itGetsBothLists(boolean internal) {
        Flyway.configure().dataSource(database).target("16").load().migrate();
        jdbc.sql("insert into directory_office (id, host_name, superior_body, superior_short, issuing_short,"
                        + " notation_suffix, drafting_unit, place, head_title)"
                        + " values (1, 'Văn phòng', 'UBND', 'UBND', 'VP', 'VP', 'HC', 'B', 'Chánh Văn phòng')")
                .update();
        if (internal) {
            jdbc.sql("insert into directory_body (code, kind, name, short_name, valid_from)"
                            + " values ('phong', 'UNIT', 'Phòng', 'Phòng', '2020-01-01')")
                    .update();
            jdbc.sql("insert into directory_group (code, name) values ('internal', 'Trong cơ quan')")
                    .update();
            jdbc.sql("insert into directory_group_line (group_code, line, printed_text) values ('internal', 0, null)")
                    .update();
            jdbc.sql("insert into directory_group_line_body values ('internal', 0, 0, 'phong')")
                    .update();
        }
        Flyway.configure().dataSource(database).load().migrate();
        GroupTable groups = new GroupTable(jdbc);
        RecipientGroup.Member plan = groups.find("plan").orElseThrow().members().get(0);
        if (internal) {
            assertThat(plan.bodies()).containsExactly("phong");
        } else {
            assertThat(plan.text()).contains("Lưu: VT, HC");
        }
        assertThat(groups.find("reminder").orElseThrow().members().get(0).text())
                .contains("Lưu: VT, HC");
        assertThat(new RequiredGroups(groups).obstacle("plan")).isEmpty();
        assertThat(new RequiredGroups(groups).obstacle("notice")).isPresent();
    }

    @Test
    void anEmptyDirectoryWaitsForItsSeed() {
        Flyway.configure().dataSource(database).load().migrate();
        assertThat(new GroupTable(jdbc).find("plan")).isEmpty();
    }
}
