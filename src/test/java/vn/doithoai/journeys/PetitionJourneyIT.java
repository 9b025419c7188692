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
 * A petition from the counter to the unit's desk in the real Tasklist, and in the register. Pictures of each step stay
 * in {@code target/journeys}.
 */
@Timeout(240)
class PetitionJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String CONTENT = "Đề nghị công khai thành phần hồ sơ của thủ tục hành chính.";

    private final ComingRound round = ComingRound.openingOn(TODAY);

    @TempDir
    private Path folder;

    private Browser chromium;
    private int port;

    @BeforeEach
    void browser() {
        vn.doithoai.journeys.Browser.assumeAvailable();
    }

    @Test
    void aPetitionIsTakenDownClassifiedAndHandedToItsUnit() throws Exception {
        try (ServerProcess server =
                        ServerProcess.start(folder, Map.of("LC_ALL", "C.UTF-8"), "--spring.profiles.active=demo");
                Playwright playwright = vn.doithoai.journeys.Browser.playwright()) {
            port = server.port();
            Office office = new Office(port);
            office.start("conference", "chuyenvien", round.json());
            office.complete("UserTask_DecideRound", "chanhvanphong", "\"decision\":{\"value\":\"approve\"}");
            chromium = vn.doithoai.journeys.Browser.launch(playwright);
            theReceptionOfficerTakesItDown();
            theReceptionOfficerClassifiesIt();
            theUnitReadsItBesideTheForm();
        }
    }

    private void theReceptionOfficerTakesItDown() {
        try (Clerk officer = Clerk.signIn(chromium, port, "tiepcongdan")) {
            Locator form = officer.startForm("Kiến nghị");
            Clerk.box(form, "Số hồ sơ hội nghị").fill("DT-%d-01".formatted(round.year()));
            Clerk.select(form, "Hình thức gửi", "Trực tiếp");
            Clerk.type(
                    form, "Ngày nhận", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(TODAY));
            Clerk.type(form, "Giờ nhận", "00:00");
            Clerk.box(form, "Nội dung kiến nghị").fill(CONTENT);
            Clerk.select(form, "Danh xưng", "Bà");
            Clerk.box(form, "Họ tên hoặc tên tổ chức").fill("Nguyễn Thị B");
            Clerk.box(form, "Địa chỉ").fill("Tổ 3, phường Tô Hiệu, tỉnh Sơn La");
            assertThat(form.getByText("Người gửi đồng ý công khai tên")).isVisible();
            assertThat(form.getByRole(AriaRole.CHECKBOX)).not().isChecked();
            officer.picture("11-vao-so-kien-nghi");
            form.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Bắt đầu").setExact(true))
                    .click();
            assertThat(officer.page().getByText("Đã bắt đầu quy trình.")).isVisible();
        }
    }

    private void theReceptionOfficerClassifiesIt() {
        try (Clerk officer = Clerk.signIn(chromium, port, "tiepcongdan")) {
            officer.claim("Kiểm tra điều kiện xử lý");
            officer.choose("Đủ điều kiện");
            officer.finish();
            Locator form = officer.claim("Phân loại kiến nghị");
            officer.picture("12-phan-loai");
            officer.choose("Kiến nghị, phản ánh");
            officer.choose("Thuộc thẩm quyền");
            Clerk.select(form, "Lĩnh vực", "Thủ tục hành chính");
            Clerk.select(form, "Đơn vị trả lời", "Phòng Tổng hợp");
            Clerk.box(form, "Tóm tắt nội dung").fill("Đề nghị công khai thành phần hồ sơ");
            officer.finish();
        }
    }

    private void theUnitReadsItBesideTheForm() {
        try (Clerk unit = Clerk.signIn(chromium, port, "donvi")) {
            unit.claim("Soạn nội dung trả lời");
            FrameLocator file = unit.caseFile();
            assertThat(file.getByText(CONTENT).first()).isVisible();
            assertThat(file.getByText("Bà N.T.B., phường Tô Hiệu").first()).isVisible();
            assertThat(file.getByText("Nguyễn Thị B")).hasCount(0);
            unit.picture("13-don-vi-doc-ho-so");
            unit.page().navigate("http://localhost:" + port + "/ho-so/kien-nghi");
            assertThat(unit.page().getByText("KN-%d-01-0001".formatted(round.year())))
                    .isVisible();
            unit.picture("14-so-kien-nghi");
        }
    }
}
