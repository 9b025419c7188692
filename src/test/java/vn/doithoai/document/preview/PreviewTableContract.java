package vn.doithoai.document.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.document.preview.PreviewRow.RowState;
import vn.doithoai.document.render.DocumentRenderer.Rendition;

/** What the table of previews must do on every database. */
abstract class PreviewTableContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-20T01:00:00Z"), ZoneOffset.ofHours(7));
    private static final Clock LATER = Clock.offset(CLOCK, Duration.ofMinutes(6));

    private JdbcClient jdbc;
    private PreviewTable table;

    /** With all tables. */
    abstract DataSource source();

    @BeforeEach
    void aDraftWithoutPreview() {
        jdbc = JdbcClient.create(source());
        jdbc.sql("delete from document").update();
        jdbc.sql(
                        "insert into document (id, case_number, owner, kind, state, content, frame, symbol, notation, created_at,"
                                + " version) values ('d', 'd', 'DT-2025-02', 'REPORT', 'DRAFT', '', '', 'BC', 'BC-VPUB', ?, 1)")
                .param(LocalDateTime.of(2025, 10, 20, 8, 0))
                .update();
        table = new PreviewTable(jdbc, CLOCK);
    }

    @Test
    void one_node_renders_and_its_files_come_back_byte_for_byte() {
        assertThat(table.insert("d", "1", 600, "one")).isTrue();
        assertThat(table.insert("d", "1", 600, "other")).isFalse();
        assertThat(table.begin("d", "1", "other")).isFalse();
        assertThat(table.begin("d", "1", "one")).isTrue();
        assertThat(table.advance("one", 300, 600)).isTrue();
        assertThat(table.files("d", "1")).isEmpty();
        assertThat(row().state()).isEqualTo(RowState.RENDERING);
        assertThat(row().done()).isEqualTo(300);
        byte[] bytes = {0, -1, 127};
        table.finish("one", new Rendition(bytes, new byte[200_000]));
        assertThat(row().state()).isEqualTo(RowState.DONE);
        assertThat(table.files("d", "1").orElseThrow().docx()).isEqualTo(bytes);
        assertThat(table.files("d", "1").orElseThrow().pdf()).hasSize(200_000);
    }

    @Test
    void a_silent_one_is_taken_over_once_and_hears_that_it_is_not_wanted() {
        table.insert("d", "1", 600, "one");
        table.begin("d", "1", "one");
        PreviewRow silent = row();
        PreviewTable second = new PreviewTable(jdbc, LATER);
        assertThat(second.takeOver(silent, "other")).isTrue();
        assertThat(second.takeOver(silent, "third")).isFalse();
        assertThat(table.advance("one", 400, 600)).isFalse();
        table.fail("other", RowState.FAILED, "U+1F600");
        assertThat(row().problem()).contains("U+1F600");
    }

    @Test
    void earlier_editions_go_and_a_row_goes_with_its_document() {
        table.insert("d", "1", 600, "one");
        table.insert("d", "2", 700, "two");
        table.tidy("d", "2");
        assertThat(table.find("d", "1")).isEmpty();
        assertThat(table.find("d", "2")).isPresent();
        jdbc.sql("delete from document").update();
        assertThat(table.find("d", "2")).isEmpty();
    }

    private PreviewRow row() {
        return table.find("d", "1").orElseThrow();
    }
}
