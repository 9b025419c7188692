package vn.doithoai.pathways;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine's own tables, looked at and emptied from outside. */
public final class EngineTables {

    /** What is kept between tests: deployments, accounts, permissions, filters. */
    private static final Pattern LASTING =
            Pattern.compile("ACT_(ID_.*|RE_.*|GE_.*|RU_AUTHORIZATION|RU_EVENT_SUBSCR|RU_FILTER|RU_JOBDEF|HI_USER_.*)");

    private final JdbcTemplate jdbc;

    EngineTables(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** Forgets everything that ran. */
    void empty() {
        if (tables().isEmpty()) {
            // no H2, where their names are in capitals: a database that a single test made for itself
            return;
        }
        jdbc.execute("set referential_integrity false");
        tables().stream()
                .filter(table -> !LASTING.matcher(table).matches())
                .forEach(table -> jdbc.execute("delete from " + table));
        // what starts a process by message belongs to its deployment
        jdbc.execute("delete from ACT_RU_EVENT_SUBSCR where PROC_INST_ID_ is not null");
        jdbc.execute("delete from ACT_GE_BYTEARRAY where DEPLOYMENT_ID_ is null");
        jdbc.execute("delete from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ in (7, 8) and RESOURCE_ID_ <> '*'");
        jdbc.execute("set referential_integrity true");
    }

    /** Columns of any engine table that hold one of the texts, as table.column; the deployed models do not count. */
    public List<String> holding(String... texts) {
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            for (Map<String, Object> row : jdbc.queryForList("select * from " + table)) {
                row.forEach((column, value) -> {
                    String printed = row.get("DEPLOYMENT_ID_") == null ? printed(value) : "";
                    Stream.of(texts).filter(printed::contains).forEach(text -> found.add(table + "." + column));
                });
            }
        }
        return found;
    }

    private List<String> tables() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where table_name like 'ACT\\_%' and table_type like"
                        + " '%TABLE%' order by table_name",
                String.class);
    }

    private static String printed(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
