package vn.doithoai.document.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.document.Document;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.preview.Preview.State;
import vn.doithoai.document.render.LargeReports;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** What was rendered of a large draft goes with the draft, and is not taken for what a later release would render. */
@ProcessTest
class PreviewEndTest {

    @Autowired
    private Drafting drafting;

    @Autowired
    private Renditions renditions;

    @Autowired
    private Records records;

    @Autowired
    private ApplicationContext office;

    private Node one;

    @BeforeEach
    void start() {
        one = new Node(office, Duration.ZERO);
        one.goOn();
    }

    @AfterEach
    void stop() {
        one.stop();
    }

    @Test
    void whatIsFrozenOrGivenUpLeavesNothingBehind() {
        Document issued = rendered();
        renditions.freeze(issued.id());
        assertThat(records.rows("document_preview")).isEmpty();
        assertThat(one.previews.look(issued)).isEqualTo(Preview.ready());

        rendered();
        drafting.withdrawUnissued("DT-2025-02");
        assertThat(records.rows("document_preview")).isEmpty();
    }

    @Test
    void whatAnEarlierReleaseRenderedIsRenderedAnew() {
        Document large = rendered();
        records.execute("update document_preview set edition = '0//0123456789abcdef'");

        assertThat(one.previews.files(large)).isEmpty();
        assertThat(one.previews.look(large).state()).isEqualTo(State.WAITING);
    }

    private Document rendered() {
        Document large = LargeDrafts.report(drafting, LargeReports.of(600).facts());
        one.previews.look(large);
        one.rest();
        assertThat(records.rows("document_preview")).hasSize(1);
        return large;
    }
}
