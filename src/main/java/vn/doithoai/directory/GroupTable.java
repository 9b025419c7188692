package vn.doithoai.directory;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of recipient groups: group, its printed lines, the bodies behind each line. */
@Repository
class GroupTable {

    private final JdbcClient jdbc;

    GroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RecipientGroup> find(String code) {
        return jdbc.sql("select name from directory_group where code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .map(name -> new RecipientGroup(code, name, members(code)));
    }

    void deleteAll() {
        jdbc.sql("delete from directory_group_line_body").update();
        jdbc.sql("delete from directory_group_line").update();
        jdbc.sql("delete from directory_group").update();
    }

    void insert(RecipientGroup group) {
        jdbc.sql("insert into directory_group (code, name) values (:code, :name)")
                .param("code", group.code())
                .param("name", group.name())
                .update();
        for (int line = 0; line < group.members().size(); line++) {
            insert(group.code(), line, group.members().get(line));
        }
    }

    private void insert(String group, int line, RecipientGroup.Member member) {
        jdbc.sql("insert into directory_group_line (group_code, line, printed_text) values (:group, :line, :text)")
                .param("group", group)
                .param("line", line)
                .param("text", member.text().orElse(null), Types.VARCHAR)
                .update();
        for (int seat = 0; seat < member.bodies().size(); seat++) {
            jdbc.sql("""
                    insert into directory_group_line_body (group_code, line, seat, body_code)
                    values (:group, :line, :seat, :body)""")
                    .param("group", group)
                    .param("line", line)
                    .param("seat", seat)
                    .param("body", member.bodies().get(seat))
                    .update();
        }
    }

    private List<RecipientGroup.Member> members(String group) {
        return jdbc.sql("select line, printed_text from directory_group_line where group_code = :group order by line")
                .param("group", group)
                .query((row, number) -> new RecipientGroup.Member(
                        Optional.ofNullable(row.getString("printed_text")), bodies(group, row.getInt("line"))))
                .list();
    }

    private List<String> bodies(String group, int line) {
        return jdbc.sql("""
                select body_code from directory_group_line_body
                where group_code = :group and line = :line order by seat""")
                .param("group", group)
                .param("line", line)
                .query(String.class)
                .list();
    }
}
