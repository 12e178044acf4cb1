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

/**
 * Attack #20: on a device that others use, Back showed the next person what was sent, for browsers fill forms in again. And Back to a page that
 * a form had led to showed an error of the browser's, for such a page is not kept; what was dictated was lost with it.
 */
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comesBackToTheReceiptThatWasHandedOut(boolean scripts) {
        try (var browser = giver(scripts)) {
            var page = browser.page();
            send(browser, "/give/" + organisation.code() + "/willow-ward");
            var receipt = page.locator(".lp-receipt").first().innerText();
            assertThat(page.url()).doesNotContain(receipt.replaceAll("\\D", ""));
            page.getByText("Tell us something else").click();
            page.goBack();
            assertThat(page.locator(".lp-receipt").first().innerText()).isEqualTo(receipt);
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comesBackToThePageOfAReceiptAndSaysOfItOnlyWhatStillHolds(boolean scripts) {
        try (var browser = giver(scripts)) {
            var page = browser.page();
            send(browser, "/give/" + organisation.code() + "/willow-ward");
            press(page, "See or change what I sent");
            press(page, "Take back what I said");
            press(page, "Yes, take it back");
            page.getByText("You took it back").first().waitFor();
            page.goBack();
            assertThat(page.locator("h1").innerText()).isEqualTo("Take back what you said?");
            page.goForward();
            page.getByText("You took it back").first().waitFor();
            press(page, "Give it again");
            page.getByText("Thank you for giving it again").first().waitFor();
            page.goBack();
            assertThat(page.locator("main").innerText()).contains("Where it stands");
            assertThat(page.locator(".nhsuk-notification-banner").count())
                    .as("what was done, and holds no more")
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void losesNothingThatWasDictatedUntilItIsLogged(boolean scripts) {
        var connector = world.person(organisation, Role.CONNECTOR);
        try (var browser = scripts ? Browser.wide(port) : Browser.withoutScripts(port, Browser.WIDE)) {
            var page = browser.page();
            browser.signIn(connector);
            browser.open("/on-behalf");
            page.getByLabel("What did they tell you?").fill(STORY);
            page.locator("select[name=place]").selectOption("willow-ward");
            press(page, "Read it back");
            assertThat(page.locator("h1").innerText()).isEqualTo("Read this back to them");
            page.goBack();
            assertThat(page.getByLabel("What did they tell you?").inputValue()).isEqualTo(STORY);
            page.goForward();
            press(page, "Log it");
            var receipt = page.locator(".lp-receipt").first().innerText();
            page.getByText("What I logged").first().click();
            page.goBack();
            assertThat(page.locator(".lp-receipt").first().innerText()).isEqualTo(receipt);
            page.goBack();
            assertThat(page.getByLabel("What did they tell you?").inputValue())
                    .as("for the next person, once it is logged")
                    .isEmpty();
        }
    }

    /** What was wrong was typed too: whoever goes back to put it right finds it there. */
    @Test
    void losesNothingThatWasDictatedWhereSomethingIsWrong() {
        var connector = world.person(organisation, Role.CONNECTOR);
        try (var browser = Browser.withoutScripts(port, Browser.WIDE)) {
            var page = browser.page();
            browser.signIn(connector);
            browser.open("/on-behalf");
            page.getByLabel("What did they tell you?").fill(STORY);
            press(page, "Read it back");
            assertThat(page.locator(".nhsuk-error-summary").innerText()).contains("Choose the place");
            page.goBack();
            assertThat(page.getByLabel("What did they tell you?").inputValue()).isEqualTo(STORY);
        }
    }

    @Test
    void losesNoLinesOfPlacesThatAreShownBeforeTheyAreAdded() {
        var administrator = world.person(organisation, Role.ADMINISTRATOR);
        try (var browser = Browser.withoutScripts(port, Browser.WIDE)) {
            var page = browser.page();
            browser.signIn(administrator);
            browser.open("/places/several");
            page.getByLabel("Places", new Page.GetByLabelOptions().setExact(true))
                    .fill("Medicine > Hazel ward");
            press(page, "Show what will be added");
            assertThat(page.locator("h1").innerText()).isEqualTo("Check the places");
            page.goBack();
            assertThat(page.locator("textarea").inputValue()).isEqualTo("Medicine > Hazel ward");
            page.goForward();
            press(page, "Add 2 places");
            browser.open("/places/several");
            assertThat(page.locator("textarea").inputValue()).isEmpty();
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
            assertThat(page.locator("main").innerText()).contains("not with your browser’s Back");
            assertThat(page.getByLabel("What could we do better?").inputValue()).isEqualTo(STORY);
        }
    }
}
