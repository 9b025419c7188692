package vn.doithoai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** One person at one browser in Tasklist: signs in, picks up a task, fills its form, hands it in. */
final class Clerk implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "journeys");
    private static final String PASSWORD = "Doi-Thoai-2025";

    private final BrowserContext context;
    private final Page page;

    private Clerk(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    static Clerk signIn(Browser browser, int port, String username) {
        Clerk clerk = new Clerk(browser.newContext(new NewContextOptions()
                .setViewportSize(1440, 1000)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")));
        clerk.page.navigate("http://localhost:" + port + "/");
        clerk.page.fill("#username", username);
        clerk.page.fill("#password", PASSWORD);
        clerk.page.click("button[type=submit]");
        clerk.page.getByText("Việc chờ nhận").waitFor();
        return clerk;
    }

    Page page() {
        return page;
    }

    /** Opens the start form of a process. */
    Locator startForm(String process) {
        page.getByText("Bắt đầu quy trình").click();
        Locator dialog = page.locator(".modal-content");
        dialog.getByText(process, new Locator.GetByTextOptions().setExact(true)).click();
        dialog.locator(".fjs-form").waitFor();
        return dialog;
    }

    /** Finds a task of the person's group, takes it and waits for its form. */
    Locator claim(String task) {
        page.getByText("Việc chờ nhận").click();
        page.locator("ol.tasks-list a").getByText(task).first().click();
        form();
        page.locator("button.claim").click();
        // the form is drawn for reading first; what is entered before it is opened for work would be lost
        page.locator("[ng-click*='unclaim']").waitFor();
        assertThat(page.locator(".disabled-form")).hasCount(0);
        return form();
    }

    /** The form of the chosen task. */
    Locator form() {
        Locator form = page.locator("[cam-tasklist-form]");
        form.locator(".fjs-form").waitFor();
        return form;
    }

    void choose(String option) {
        form().getByText(option, new Locator.GetByTextOptions().setExact(true)).click();
    }

    void complete() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành"))
                .click();
    }

    /** Hands the task in and waits until Tasklist has put it away. */
    void finish() {
        complete();
        page.getByText("Hãy chọn một công việc trong danh sách.").waitFor();
    }

    FrameLocator caseFile() {
        page.locator(".nav-tabs")
                .getByText("Hồ sơ", new Locator.GetByTextOptions().setExact(true))
                .click();
        return page.frameLocator("iframe[title='Hồ sơ của công việc đang chọn']");
    }

    void backToForm() {
        page.locator(".nav-tabs").getByText("Biểu mẫu").click();
    }

    static Locator box(Locator form, String label) {
        return form.getByRole(
                AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    /** Dates and times are typed and confirmed, which also closes their picker. */
    static void type(Locator form, String label, String text) {
        box(form, label).fill(text);
        box(form, label).press("Enter");
    }

    /** Opens a list of choices and takes one. */
    static void select(Locator form, String label, String option) {
        Locator field = form.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void signOut() {
        page.locator(".account").click();
        page.getByText("Đăng xuất").click();
        page.locator("#username").waitFor();
    }

    @Override
    public void close() {
        context.close();
    }
}
