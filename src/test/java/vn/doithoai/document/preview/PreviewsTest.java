package vn.doithoai.document.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.preview.Preview.State;
import vn.doithoai.document.render.LargeReports;
import vn.doithoai.pathways.ProcessTest;

/** Large drafts are rendered in the background, once for all nodes, and anew when a node falls or the draft changes. */
@ProcessTest
class PreviewsTest {

    @Autowired
    private Drafting drafting;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private Renditions renditions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext office;

    private Node one;
    private Node other;

    @BeforeEach
    void startNodes() {
        one = new Node(office, Duration.ZERO);
        other = new Node(office, Duration.ofMinutes(6));
    }

    @AfterEach
    void stopNodes() {
        one.stop();
        other.stop();
    }

    @Test
    void aSmallDraftIsThereAtOnce() {
        Document small = report(499);

        assertThat(one.previews.look(small)).isEqualTo(Preview.ready());
        assertThat(one.previews.files(small)).isPresent();
        assertThat(rows()).isZero();
    }

    @Test
    void aLargeOneTellsItsProgressAndThenHasItsFiles() {
        Document large = report(600);

        assertThat(one.previews.look(large)).isEqualTo(new Preview(State.WAITING, 0, 600, ""));
        one.beginHalf(large);
        assertThat(one.previews.look(large)).isEqualTo(new Preview(State.RENDERING, 300, 600, ""));
        assertThat(one.previews.files(large)).isEmpty();
        one.goOn();
        one.rest();

        assertThat(one.previews.look(large).state()).isEqualTo(State.READY);
        assertThat(one.previews.files(large).orElseThrow().pdf())
                .isEqualTo(renditions.current(large.id()).pdf());
    }

    @Test
    void anotherNodeSeesTheProgressAndTakesOverWhatHasFallenSilent() {
        Document large = report(600);
        Node atOnce = new Node(office, Duration.ZERO);
        one.beginHalf(large);

        assertThat(atOnce.previews.look(large)).isEqualTo(new Preview(State.RENDERING, 300, 600, ""));
        assertThat(other.previews.look(large)).isEqualTo(new Preview(State.WAITING, 0, 600, ""));
        other.goOn();
        other.rest();
        assertThat(atOnce.previews.look(large).state()).isEqualTo(State.READY);
        one.goOn();
        one.rest();
        assertThat(atOnce.previews.look(large).state()).isEqualTo(State.READY);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aChangedDraftIsRenderedAnewAndTheOldOneGivenUp() {
        Document large = report(600);
        one.beginHalf(large);
        drafting.refresh(large.id(), LargeReports.of(700).facts(), "chuyenvien");
        Document changed = register.get(large.id());

        assertThat(one.previews.look(changed)).isEqualTo(new Preview(State.WAITING, 0, 700, ""));
        assertThat(rows()).isEqualTo(1);
        one.goOn();
        one.rest();
        assertThat(one.previews.files(changed).orElseThrow().pdf())
                .isEqualTo(renditions.current(large.id()).pdf());
    }

    @Test
    void whatDoesNotFitIntoTheQueueIsAskedForAgain() {
        one.beginHalf(report(600));
        one.previews.look(report(601));
        Document third = report(602);

        assertThat(one.previews.look(third).state()).isEqualTo(State.BUSY);
        assertThat(one.previews.look(third).problem()).contains("tự thử lại");
        one.goOn();
        one.rest();
        assertThat(one.previews.look(third).state()).isEqualTo(State.WAITING);
    }

    @Test
    void aCharacterThatNobodyCanPrintIsNamed() {
        Map<String, Object> facts = new HashMap<>(LargeReports.of(600).facts());
        facts.put("conclusions", List.of(Map.of("content", "😀", "owner", "Sở Nội vụ", "due", "2025-10-30")));
        Document smiling = LargeDrafts.report(drafting, facts);
        one.goOn();
        one.previews.look(smiling);
        one.rest();

        assertThat(one.previews.look(smiling).state()).isEqualTo(State.FAILED);
        assertThat(one.previews.look(smiling).problem()).contains("U+1F600");
    }

    private Document report(int rows) {
        return LargeDrafts.report(drafting, LargeReports.of(rows).facts());
    }

    private int rows() {
        return jdbc.sql("select count(*) from document_preview")
                .query(Integer.class)
                .single();
    }
}
