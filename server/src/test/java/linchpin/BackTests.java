package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Browser;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Attack #20: on a device that others use, Back showed the next person what was sent, for browsers fill forms in again. */
@Proves("B9")
@LinchpinTest
class BackTests {

    private static final String STORY = "My tablets came at seven in the evening";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    private Organisation organisation;

    @BeforeEach
    void aTrustWithAWard() {
        organisation = world.organisation();
        world.ward(organisation, "Willow ward");
    }

    private Browser giver(boolean scripts) {
        return scripts ? Browser.narrow(port) : Browser.withoutScripts(port, Browser.NARROW);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void send(Browser browser, String path) {
        var page = browser.page();
        browser.open(path);
        page.getByLabel("Very poor").check();
        page.getByLabel("What could we do better?").fill(STORY);
        press(page, "Send");
        page.locator(".lp-receipt").first().waitFor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsNobodyWhatWasSent(boolean scripts) {
        try (var browser = giver(scripts)) {
            var page = browser.page();
            send(browser, "/give/" + organisation.code() + "/willow-ward");
            page.goBack();
            assertThat(page.getByLabel("What could we do better?").inputValue()).isEmpty();
            assertThat(page.getByLabel("Very poor").isChecked()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsNobodyWhatWasAddedToAReceipt(boolean scripts) {
        try (var browser = giver(scripts)) {
            var page = browser.page();
            send(browser, "/give/" + organisation.code() + "/willow-ward");
            var receipt = page.locator(".lp-receipt").first().innerText().replaceAll("\\D", "");
            browser.open("/receipt/" + receipt);
            page.getByLabel("What would you like to add?").fill(STORY + " again");
            press(page, "Add");
            page.getByText(STORY + " again").first().waitFor();
            page.goBack();
            assertThat(page.locator("textarea").evaluateAll("all => all.map(one => one.value).join('')"))
                    .isEqualTo("");
        }
    }

    @Test
    void showsNobodyWhatWasLoggedOnBehalfOfSomebody() {
        var connector = world.person(organisation, Role.CONNECTOR);
        try (var browser = Browser.wide(port)) {
            var page = browser.page();
            browser.signIn(connector);
            browser.open("/on-behalf");
            page.locator("textarea").first().fill(STORY);
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST"),
                    () -> page.locator("main form button").last().click());
            page.waitForLoadState();
            page.goBack();
            assertThat(page.locator("textarea").first().inputValue()).isEmpty();
        }
    }

    /** What is wrong is sent back by us, with all that was typed, and not by what a browser remembers. */
    @Test
    void losesNothingWhereSomethingIsWrong() {
        try (var browser = giver(false)) {
            var page = browser.page();
            browser.open("/give/" + organisation.code() + "/willow-ward");
            page.getByLabel("What could we do better?").fill(STORY);
            page.locator("[name='telling.happened.year']").first().fill("99");
            press(page, "Send");
            assertThat(page.locator(".nhsuk-error-summary").count()).isOne();
            assertThat(page.getByLabel("What could we do better?").inputValue()).isEqualTo(STORY);
        }
    }
}
