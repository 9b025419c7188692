package vn.doithoai.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.Drafting;
import vn.doithoai.document.Renditions;
import vn.doithoai.document.Verification;
import vn.doithoai.document.preview.LargeDrafts;
import vn.doithoai.document.render.LargeReports;
import vn.doithoai.document.render.LayoutFingerprint;
import vn.doithoai.pathways.ProcessTest;
import vn.doithoai.pathways.Records;

/** Issued files are held against themselves always, and against the record where it is laid out as it was then. */
@ProcessTest
class VerificationTest {

    @Autowired
    private Drafting drafting;

    @Autowired
    private Renditions renditions;

    @Autowired
    private LayoutFingerprint layout;

    @Autowired
    private Records records;

    private String report;

    @BeforeEach
    void frozen() {
        Document draft = LargeDrafts.of(
                drafting, "DT-2025-09", DocumentKind.REPORT, LargeReports.of(3).facts());
        report = draft.id();
        renditions.freeze(report);
    }

    @Test
    void ofThisReleaseTheRecordStillGivesTheBytes() {
        assertThat(records.rows("document_rendition")).extracting("LAYOUT").containsExactly(layout.current());
        assertThat(renditions.verification(report)).isEmpty();

        assertThat(renditions.verify(report)).hasSize(64);

        assertThat(renditions.verification(report)).map(Verification::way).hasValue(Verification.Way.RENDERED_ANEW);
        drafting.refresh(report, LargeReports.of(2).facts(), "chuyenvien");
        assertThatThrownBy(() -> renditions.verify(report)).hasMessageContaining("không trùng với bản đã phát hành");
    }

    @Test
    void anEarlierReleaseLaidOutDifferentlyIsNoFault() {
        for (String earlier : new String[] {"'0123'", "null"}) {
            records.execute("update document_rendition set layout = " + earlier);
            drafting.refresh(report, LargeReports.of(2).facts(), "chuyenvien");

            assertThat(renditions.verify(report)).hasSize(64);

            assertThat(renditions.verification(report))
                    .map(found -> found.way().title())
                    .hasValueSatisfying(title -> assertThat(title).contains("dựng lại bằng phiên bản khác"));
        }
    }

    @Test
    void aFileThatWasTouchedIsAFaultWhicheverReleaseMadeIt() {
        for (String column : new String[] {"pdf", "docx"}) {
            for (String release : new String[] {"'" + layout.current() + "'", "'0123'", "null"}) {
                records.execute("update document_rendition set layout = " + release + ", " + column + "_sha256 = 'x'");
                assertThatThrownBy(() -> renditions.verify(report)).hasMessageContaining("không còn nguyên vẹn");
            }
        }
    }
}
