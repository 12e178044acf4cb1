package linchpin.feedback.giving;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import linchpin.organisation.Organisation;
import linchpin.support.Browser;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On a telephone, the receipt is kept as a link; with a script it is copied, and without one it stands there to be selected. */
@LinchpinTest
class KeepingAReceiptTests {

    private static final String COPY = "Copy the link";

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

    /** @return the link to the receipt */
    private String tell(Browser browser) {
        var page = browser.page();
        browser.open("/give/" + organisation.code() + "/willow-ward");
        page.getByLabel("What could we do better?").fill("The lift was broken");
        button(page, "Send").press("Enter");
        return page.locator("#receipt-link").innerText();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void copiesTheLinkThatOpensIt() {
        try (var browser = Browser.narrow(port)) {
            var page = browser.page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            var link = tell(browser);
            button(page, COPY).press("Enter");
            page.getByText("Copied.").waitFor();
            var copied = (String) page.evaluate("navigator.clipboard.readText()");
            assertThat(copied).isEqualTo(link);
            page.navigate(copied);
            page.getByText("Where it stands").waitFor();
            assertThat(page.locator("main").innerText()).contains("The lift was broken");
            assertThat(page.url()).contains("/receipt/now/").doesNotContain(link.replaceAll(".*#", ""));
        }
    }

    @Test
    void saysSoWhereABrowserDoesNotLetItBeCopied() {
        try (var browser = Browser.narrow(port)) {
            var page = browser.page();
            tell(browser);
            page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
            button(page, COPY).click();
            page.getByText("Select the link and copy it by hand").waitFor();
        }
    }

    @Test
    void hasTheLinkAndNoButtonWithoutAScript() {
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            var link = tell(browser);
            var page = browser.page();
            assertThat(page.getByText(COPY).isVisible()).isFalse();
            assertThat(page.locator("#receipt-link").isVisible()).isTrue();
            assertThat(link).matches(".*/receipt#[0-9]{21}");
            assertThat(page.getByText("Write it into a text message").getAttribute("href"))
                    .startsWith("sms:?&body=");
            browser.assertFitsTheScreen();
        }
    }

    /** Without a script, the words are typed where the link leads. */
    @Test
    void opensByTheWordsOnTheSlip() {
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            tell(browser);
            var page = browser.page();
            var words = page.locator(".lp-receipt-words").innerText();
            browser.open("/receipt");
            page.locator("main input").fill(words.toUpperCase(Locale.ROOT));
            page.locator("main input").press("Enter");
            assertThat(page.locator("main").innerText()).contains("Where it stands", "The lift was broken");
        }
    }
}
