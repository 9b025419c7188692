package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.doithoai.document.DocumentRegister;
import vn.doithoai.journeys.Browser;

/** The tab "Hồ sơ" in Tasklist, in a real browser: what the page does inside the frame, with Tasklist's own rules on. */
@CaseFileServer
class TasklistTabTest {

    private static final String FRAME = "iframe[title='Hồ sơ của công việc đang chọn']";

    private final Tasklist tasklist;
    private final DocumentRegister documents;

    @LocalServerPort
    private int port;

    private String caseNumber;

    @Autowired
    TasklistTabTest(Tasklist tasklist, DocumentRegister documents) {
        this.tasklist = tasklist;
        this.documents = documents;
    }

    @BeforeEach
    void aDraftWaits() {
        Browser.assumeAvailable();
        OfficeAtWork.setClock(LocalDateTime.of(2025, 8, 18, 8, 0));
        int ordinal = OfficeAtWork.nextOrdinal();
        caseNumber = "DT-2025-%02d".formatted(ordinal);
        tasklist.startRound(ordinal);
        tasklist.complete("chanhvanphong", "UserTask_DecideRound", caseNumber, Map.of("decision", "approve"));
        tasklist.runJobs();
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void a_case_officer_reads_changes_and_takes_along_a_draft_beside_its_task() {
        try (Playwright playwright = Browser.playwright();
                com.microsoft.playwright.Browser chromium = Browser.launch(playwright)) {
            Page page = chromium.newContext(new NewContextOptions().setViewportSize(1440, 900))
                    .newPage();
            FrameLocator file = openTab(page);
            PlaywrightAssertions.assertThat(file.locator("img.sheet").first()).isVisible();
            assertThat(page.locator(FRAME).boundingBox().height).isGreaterThan(420);
            change(file);
            assertThat(documents
                            .byCaseNumber(caseNumber + "/VB-01")
                            .orElseThrow()
                            .content()
                            .additions())
                    .containsExactly("Đoạn bổ sung.");
            assertThat(page.waitForDownload(() -> file.getByText("Tải PDF").click())
                            .suggestedFilename())
                    .isEqualTo("DU THAO Thông báo " + caseNumber + "-VB-01.pdf");
            Page round = page.waitForPopup(
                    () -> file.getByText(caseNumber, new FrameLocator.GetByTextOptions().setExact(true))
                            .click());
            PlaywrightAssertions.assertThat(round.getByText("Thời hạn và căn cứ"))
                    .isVisible();
        }
    }

    private FrameLocator openTab(Page page) {
        String task = tasklist.task("UserTask_DraftDocument", caseNumber + "/VB-01");
        page.navigate("http://localhost:" + port + "/dang-nhap");
        page.fill("#username", "chuyenvien");
        page.fill("#password", "Doi-Thoai-2025");
        page.click("button[type=submit]");
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/casefile/#/?task=" + task);
        page.getByText("Hồ sơ", new GetByTextOptions().setExact(true)).first().click();
        return page.frameLocator(FRAME);
    }

    private static void change(FrameLocator file) {
        file.locator("summary").first().click();
        file.locator("#additions").fill("Đoạn bổ sung.");
        file.locator("details button").first().click();
        PlaywrightAssertions.assertThat(file.getByText("Đã lưu.")).isVisible();
        PlaywrightAssertions.assertThat(file.locator("body.embedded")).isVisible();
    }
}
