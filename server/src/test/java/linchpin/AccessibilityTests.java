package linchpin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Page;
import java.util.List;
import linchpin.chores.Chore;
import linchpin.feedback.Receipts;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.people.Role;
import linchpin.support.Browser;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.WithImports;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Every page, for a role that uses it, narrow and wide: nothing scrolls sideways and the skip link comes first. Narrow, no rule of
 * WCAG 2.2 AA, and no best practice, that a machine can check is broken, the heading is in sight, and keys alone lead through all of it; wide,
 * where the words are the same, it is looked at on paper, too.
 * To add a page, write its address into {@link Walks}.
 */
@LinchpinTest
@WithImports
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTests {

    @LocalServerPort
    int port;

    private Ground ground;

    @BeforeAll
    void ground(
            @Autowired World world,
            @Autowired Register register,
            @Autowired Receipts receipts,
            @Autowired MockMvcTester browser,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionOperations transactions,
            @Autowired Counts counts,
            @Autowired TestTime time,
            @Autowired @Qualifier("closeChore") Chore closing) {
        ground = new Ground(world, register, receipts, browser, jdbc, transactions, counts);
        ground.decide(time, closing);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyPageOfARoleCanBeUsedByEverybody(Role role) {
        try (var browser = Browser.narrow(port)) {
            browser.signIn(ground.person(role));
            walk(browser, role.name().toLowerCase(java.util.Locale.ROOT), Walks.of(role));
        }
    }

    @Test
    void everyPublicPageCanBeUsedByEverybody() {
        try (var browser = Browser.narrow(port)) {
            walk(browser, "public", Walks.PUBLIC);
        }
    }

    private void walk(Browser browser, String who, List<Walks.Stop> stops) {
        stops.getFirst().reach(browser, ground::address);
        browser.keyboard().assertSkipsAndComesBack();
        browser.keyboard().assertMenuOpensAndCloses(!who.equals("public"));
        browser.assertAccessible(); // head and foot, which stand on every page
        assertAll(stops.stream().map(stop -> () -> {
            stop.reach(browser, ground::address);
            inspect(browser, (who + "-" + stop.name()).replaceAll("[^a-z0-9]+", "-"));
        }));
    }

    private static void inspect(Browser browser, String name) {
        browser.screenshot(name);
        assertAll(
                browser::assertErrorsAreHeard,
                browser::assertErrorsStandAsTheirFieldsDo,
                browser::assertSkipLinkComesFirst,
                browser::assertFitsTheScreen,
                browser::assertHeadingIsInSight,
                browser::assertOwnPartAccessible,
                browser.keyboard()::assertGoesThrough,
                () -> browser.whileWide(() -> {
                    browser.screenshot(name);
                    assertAll(
                            browser::assertSkipLinkComesFirst,
                            browser::assertFitsTheScreen,
                            browser::assertPrintsWhatIsRead); // paper knows no width of a screen
                }));
    }

    @Test
    void aPersonCanSignInWithoutScripts() {
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            browser.signIn(ground.person(Role.LINCHPIN));
            assertThat(browser.page().content()).contains(Role.LINCHPIN.question());
        }
    }

    @Test
    void theLogIsReadWithKeysAlone() {
        try (var browser = Browser.wide(port)) {
            browser.signIn(ground.person(Role.PATIENT_LEADER));
            useKeys(browser, true);
            browser.open("/log");
            var keys = browser.page().keyboard();
            keys.press("j");
            var first = focused(browser.page(), "href");
            keys.press("j");
            var second = focused(browser.page(), "href");
            keys.press("k");
            assertThat(focused(browser.page(), "href")).isNotEqualTo(second).startsWith("/log/");
            browser.assertFocusIsSeen();
            keys.press("j");
            keys.press("Enter");
            browser.page().waitForURL("**" + second);
            keys.press("k");
            browser.page().waitForURL("**" + first);
            keys.press("j");
            browser.page().waitForURL("**" + second);
            browser.open("/log");
            keys.press("j");
            keys.press("x");
            assertThat(browser.page().locator("input[name=tick]:checked").count())
                    .isOne();
            keys.press("/");
            assertThat(focused(browser.page(), "id")).isEqualTo("q");
            keys.type("kind");
            keys.press("Enter");
            browser.page().waitForURL("**/log?q=kind*");
            useKeys(browser, false);
            browser.open("/log");
            for (var key : List.of("j", "k", "/")) {
                keys.press(key);
                assertThat(focused(browser.page(), "href")).as(key).isEqualTo("null");
                assertThat(focused(browser.page(), "id")).as(key).isEqualTo("null");
            }
        }
    }

    /** WCAG 2.2, 2.1.4: whoever speaks to their computer presses single keys without meaning to. */
    private static void useKeys(Browser browser, boolean on) {
        browser.open("/me");
        browser.page().getByLabel("Let single keys do something in lists").setChecked(on);
        browser.page().locator("form[action='/me/keys'] button").click();
        browser.page().waitForURL("**/me?done=keys");
    }

    /** A telephone's menu is one line that opens by a tap or a key, and without a script. */
    @Test
    void theMenuOfANarrowScreenOpensWithoutScripts() {
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            browser.signIn(ground.person(Role.LINCHPIN));
            var menu = browser.page().locator("nav.lp-nav--narrow");
            assertThat(menu.locator("a[href='/matters']").isVisible()).isFalse();
            tabTo(browser, "nav summary");
            browser.page().keyboard().press("Enter");
            menu.locator("a[href='/matters']").click();
            browser.page().waitForURL("**/matters");
            assertThat(browser.page().locator("nav.lp-nav--narrow summary").textContent())
                    .contains("Decide: Matters");
        }
    }

    @Test
    void aGiverSpeaksWithKeysAlone() {
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            var page = browser.page();
            browser.open(ground.address("/give/{organisation}/ward-7"));
            tabTo(browser, "[name='telling.answer']");
            page.keyboard().press("Space");
            tabTo(browser, "textarea");
            page.keyboard().type("Nobody told us when we could go home.");
            tabTo(browser, "summary");
            page.keyboard().press("Enter");
            tabTo(browser, "textarea[name=story]");
            page.keyboard().type("It began on a Sunday.");
            tabTo(browser, "[name='telling.publish']");
            page.keyboard().press("Space");
            tabTo(browser, "main button");
            page.keyboard().press("Enter");
            page.getByText("Keep this number").waitFor();
        }
    }

    private static void tabTo(Browser browser, String selector) {
        for (var i = 0; i < 60; i++) {
            browser.page().keyboard().press("Tab");
            browser.assertFocusIsSeen();
            if ((boolean) browser.page().evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("The Tab key never comes to " + selector);
    }

    private static String focused(Page page, String attribute) {
        return String.valueOf(page.evaluate("attribute => document.activeElement.getAttribute(attribute)", attribute));
    }
}
