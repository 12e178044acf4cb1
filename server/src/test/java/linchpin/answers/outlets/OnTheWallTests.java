package linchpin.answers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.matters.MatterId;
import linchpin.support.Browser;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What hangs on a wall, or stands within another website, in a real browser. */
@LinchpinTest
class OnTheWallTests {

    private static final int A_MINUTE = 60_000;

    @LocalServerPort
    int port;

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    private Trust trust;
    private MatterId chairs;

    @BeforeEach
    void twoAnswers() {
        trust = trusts.trust();
        chairs = answered("Nowhere to sit", AnswerKind.DID);
        answered("Nothing to read", AnswerKind.DID_NOT);
    }

    private MatterId answered(String title, AnswerKind kind) {
        var matter = trusts.matter(trust, title, trusts.saidOnTheWard(trust, title));
        if (kind == AnswerKind.DID) {
            answered.done(trust, matter);
        }
        answered.published(trust, matter, kind);
        return matter;
    }

    private String record() {
        return "/said/" + trust.organisation().code();
    }

    private static String shown(Page page) {
        return page.locator("main article:visible h2").textContent();
    }

    @Test
    void theScreenShowsOneAfterAnotherAndCanBeStopped() {
        try (var browser = Browser.wide(port)) {
            var page = browser.page();
            page.clock().install();
            browser.open(record() + "/screen");
            assertThat(shown(page)).isEqualTo("Nothing to read");
            page.clock().runFor(21_000);
            assertThat(shown(page)).isEqualTo("Nowhere to sit");
            page.getByText("Pause").click();
            page.clock().runFor(A_MINUTE);
            assertThat(shown(page)).isEqualTo("Nowhere to sit");
            page.getByText("Next").click();
            assertThat(shown(page)).isEqualTo("Nothing to read");
        }
    }

    @Test
    void theScreenTakesUpWhatIsNewWithoutLeavingThePage() {
        try (var browser = Browser.wide(port)) {
            var page = browser.page();
            page.clock().install();
            browser.open(record() + "/screen");
            answered("A cold ward", AnswerKind.DID_NOT);
            page.clock().runFor(6 * A_MINUTE);
            page.getByText("of 3").waitFor();
        }
    }

    /** Unplugged for a day: it goes on, says how old it is, and at last shows nothing that may have been taken back. */
    @Test
    void theScreenGoesOnForADayWithoutAConnectionAndNoLonger() {
        try (var browser = Browser.wide(port)) {
            var page = browser.page();
            page.clock().install();
            browser.open(record() + "/screen");
            page.context().setOffline(true);
            page.clock().fastForward("02:00:00");
            page.getByText("No connection. As it was on").waitFor();
            assertThat(page.locator("main").isVisible()).isTrue();
            page.clock().fastForward("23:00:00");
            page.getByText("This screen has had no connection for more than a day")
                    .waitFor();
            assertThat(page.locator("main").isVisible()).isFalse();
            page.context().setOffline(false);
            page.clock().runFor(6 * A_MINUTE);
            page.locator("main").waitFor();
            assertThat(page.getByText("No connection").isVisible()).isFalse();
        }
    }

    @Test
    void theScreenAndTheBlockCanBeUsedByEverybody() {
        try (var browser = Browser.narrow(port)) {
            for (var outlet : new String[] {"/screen", "/block"}) {
                browser.open(record() + outlet);
                browser.screenshot("outlet" + outlet.replace('/', '-'));
                browser.assertFitsTheScreen();
                browser.assertAccessible();
                browser.whileWide(() -> {
                    browser.screenshot("outlet" + outlet.replace('/', '-'));
                    browser.assertFitsTheScreen();
                    browser.assertAccessible();
                });
            }
        }
    }

    @Test
    void withoutAScriptTheScreenShowsAll() {
        try (var browser = Browser.withoutScripts(port, Browser.WIDE)) {
            browser.open(record() + "/screen");
            assertThat(browser.page().locator("main article:visible").count()).isEqualTo(2);
        }
    }

    @Test
    void theBlockStandsWithinAnotherWebsite() {
        try (var browser = Browser.wide(port)) {
            var page = browser.page();
            page.route(
                    "**/another-website",
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<iframe id=block src='" + record() + "/block'></iframe>")));
            browser.open("/another-website");
            assertThat(page.frameLocator("#block").locator("article").first().textContent())
                    .contains("You said");
        }
    }
}
