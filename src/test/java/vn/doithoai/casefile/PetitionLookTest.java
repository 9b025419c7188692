package vn.doithoai.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.doithoai.journeys.Browser;
import vn.doithoai.petition.Petition;

/** The pages of petitions in a real browser: nothing runs out of a desktop's or a telephone's window. */
@CaseFileServer
class PetitionLookTest {

    private final PetitionsAtWork petitions;

    @LocalServerPort
    private int port;

    @Autowired
    PetitionLookTest(PetitionsAtWork petitions) {
        this.petitions = petitions;
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void pages_fit_the_window(int width) {
        Browser.assumeAvailable();
        String round = petitions.round();
        Petition petition = petitions.classified(round, "Đường vào trường tiểu học Tô Hiệu bị hỏng. ".repeat(6));
        petitions.letter(round, "Đường vào trường tiểu học Tô Hiệu bị hỏng. ".repeat(5));
        try (Playwright playwright = Browser.playwright();
                com.microsoft.playwright.Browser chromium = Browser.launch(playwright)) {
            Page page = chromium.newContext(new NewContextOptions().setViewportSize(width, 900))
                    .newPage();
            signIn(page, "tiepcongdan");
            look(page, "/ho-so/kien-nghi", width + "-so");
            look(page, "/ho-so/kien-nghi/" + petition.id(), width + "-ho-so");
            page.click("text=Xem thông tin người gửi");
            assertThat(page.content()).contains(PetitionsAtWork.NAME);
            fits(page, width + "-nguoi-gui");
            page.context().clearCookies();
            signIn(page, "chuyenvien");
            look(page, "/ho-so/" + round + "/tong-hop", width + "-tong-hop");
        }
    }

    @Test
    void a_search_is_sent_by_the_enter_key_and_never_shows_in_the_address() {
        Browser.assumeAvailable();
        Petition petition = petitions.letter(petitions.round(), "Chuyện hiếm gặp ở bến đò");
        try (Playwright playwright = Browser.playwright();
                com.microsoft.playwright.Browser chromium = Browser.launch(playwright)) {
            Page page = chromium.newPage();
            signIn(page, "tiepcongdan");
            page.navigate(address("/ho-so/kien-nghi"));
            page.fill("#q", "hiem gap ben do");
            page.press("#q", "Enter");
            page.waitForSelector("text=1 kiến nghị");
            assertThat(page.content()).contains(petition.caseNumber());
            assertThat(page.url()).isEqualTo(address("/ho-so/kien-nghi"));
        }
    }

    private void look(Page page, String path, String name) {
        page.navigate(address(path));
        fits(page, name);
    }

    private static void fits(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/kien-nghi/" + name + ".png")));
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).as(name).isLessThanOrEqualTo(0);
    }

    private void signIn(Page page, String user) {
        page.navigate(address("/dang-nhap"));
        page.fill("#username", user);
        page.fill("#password", "Doi-Thoai-2025");
        page.click("button[type=submit]");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
