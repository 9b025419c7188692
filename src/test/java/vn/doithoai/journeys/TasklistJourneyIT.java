package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.security.ServerProcess;

/**
 * The first steps of a round as people take them: each with their own sign-in, in the real Tasklist, on the packaged
 * server. Pictures of each step stay in {@code target/journeys}.
 */
@Timeout(240)
class TasklistJourneyIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ComingRound round = ComingRound.after(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));

    @TempDir
    private Path folder;

    private Browser chromium;
    private int port;

    @BeforeEach
    void browser() {
        vn.doithoai.journeys.Browser.assumeAvailable();
    }

    @Test
    void aRoundIsSetUpApprovedDraftedAndChecked() throws Exception {
        try (ServerProcess server =
                        ServerProcess.start(folder, Map.of("LC_ALL", "C.UTF-8"), "--spring.profiles.active=demo");
                Playwright playwright = vn.doithoai.journeys.Browser.playwright()) {
            port = server.port();
            chromium = vn.doithoai.journeys.Browser.launch(playwright);
            theCaseOfficerSetsTheRoundUp();
            theHeadApproves();
            theCaseOfficerReadsTheDraftAndHandsItIn();
            theDivisionHeadChecksTheContent();
        }
    }

    private void theCaseOfficerSetsTheRoundUp() {
        try (Clerk officer = signIn("chuyenvien")) {
            Locator form = officer.startForm("Hội nghị đối thoại");
            Clerk.box(form, "Năm").fill(String.valueOf(round.year()));
            Clerk.box(form, "Chủ đề").fill("Cải cách thủ tục hành chính");
            Clerk.box(form, "Số, ký hiệu kế hoạch năm").fill("62-KH");
            fillSchedule(form);
            Clerk.box(form, "Chủ đề").press("Escape");
            assertThat(Clerk.box(form, "Chủ đề")).hasValue("Cải cách thủ tục hành chính");
            form.getByText("Phó Chánh Văn phòng (ký thay)").click();
            start(form);
            assertThat(form.locator(".alert-danger").first())
                    .containsText("“Số, ký hiệu kế hoạch năm” phải có dạng 62/KH-VPUB (số, dấu gạch chéo, KH, gạch nối,"
                            + " tên viết tắt cơ quan).");
            assertThat(form.locator(".alert-danger").first()).isInViewport();
            officer.picture("01-khoi-tao-bi-tu-choi");
            Clerk.box(form, "Số, ký hiệu kế hoạch năm").fill("62/KH-VPUB");
            start(form);
            assertThat(officer.page().getByText("Đã bắt đầu quy trình.")).isVisible();
            officer.signOut();
        }
    }

    private void fillSchedule(Locator form) {
        Clerk.type(form, "Ngày ban hành kế hoạch", TYPED.format(round.noticeOn().minusMonths(6)));
        Clerk.type(form, "Ngày dự kiến phát hành thông báo", TYPED.format(round.noticeOn()));
        Clerk.type(form, "Tiếp nhận từ ngày", TYPED.format(round.intakeFrom()));
        Clerk.type(form, "Tiếp nhận đến hết ngày", TYPED.format(round.intakeTo()));
        Clerk.type(form, "Ngày hội nghị", TYPED.format(round.sessionDay()));
        Clerk.type(form, "Bắt đầu lúc", "14:00");
        Clerk.type(form, "Kết thúc lúc", "17:00");
        Clerk.box(form, "Địa điểm").fill(ComingRound.PLACE);
    }

    private void theHeadApproves() {
        try (Clerk head = signIn("chanhvanphong")) {
            head.claim("Quyết định tổ chức hội nghị");
            head.choose("Trả lại để sửa");
            head.complete();
            assertThat(head.page().getByText("Khi trả lại, vui lòng ghi rõ ý kiến để người trình sửa."))
                    .isVisible();
            head.picture("02-tra-lai-thieu-ly-do");
            head.choose("Phê duyệt");
            Clerk.box(head.form(), "Lý do hoặc ý kiến").fill("Đồng ý tổ chức theo kế hoạch.");
            head.finish();
        }
    }

    private void theCaseOfficerReadsTheDraftAndHandsItIn() {
        try (Clerk officer = signIn("chuyenvien")) {
            officer.claim("Soạn thảo văn bản");
            FrameLocator file = officer.caseFile();
            Locator sheet = file.locator("img.sheet").first();
            assertThat(sheet).isVisible();
            sheet.evaluate("sheet => sheet.decode()");
            sheet.scrollIntoViewIfNeeded();
            officer.picture("03-du-thao-trong-ho-so");
            officer.backToForm();
            officer.finish();
        }
    }

    private void theDivisionHeadChecksTheContent() {
        try (Clerk checker = signIn("truongphong")) {
            checker.claim("Kiểm tra nội dung");
            checker.caseFile().locator("img").first().waitFor();
            checker.backToForm();
            checker.choose("Nội dung đạt, chuyển kiểm tra thể thức");
            checker.picture("04-kiem-tra-noi-dung");
            checker.finish();
        }
    }

    private Clerk signIn(String username) {
        return Clerk.signIn(chromium, port, username);
    }

    private static void start(Locator form) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Bắt đầu").setExact(true))
                .click();
    }
}
