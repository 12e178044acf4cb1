package linchpin.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A person at a real browser, with cookies of their own. Use it with try-with-resources and {@link LinchpinTest}:
 *
 * <pre>{@code
 * try (var browser = Browser.narrow(port)) {
 *     browser.signIn(person);
 *     browser.open("/home");
 *     browser.page().getByText("Who needs me?").click();
 * }
 * }</pre>
 *
 * Closing it fails the test when any request went to another host, or a script or style broke.
 */
public final class Browser implements AutoCloseable {

    /** The narrowest screen we promise, and a common wide one. */
    public static final int NARROW = 320;

    public static final int WIDE = 1280;

    /** What the law asks for, and what its authors advise besides, such as that nothing lies outside a landmark. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = axe();

    /** How tall a small telephone's screen is. */
    private static final int FIRST_SCREEN = 568;

    private final String base;
    private int width;
    private final BrowserContext context;
    private final Page page;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private Browser(int port, int width, boolean scripts, boolean lenient) {
        this.base = "http://localhost:" + port;
        this.width = width;
        this.context = Chromium.running()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(base)
                        .setViewportSize(width, width == NARROW ? 640 : 900)
                        .setJavaScriptEnabled(scripts)
                        .setBypassCSP(lenient)
                        .setLocale("en-GB"));
        context.setDefaultTimeout(15_000);
        context.onRequest(request -> {
            if (!request.url().startsWith(base + "/") && request.url().startsWith("http")) {
                elsewhere.add(request.url());
            }
        });
        // A page that says 404 or 403 is reported by the browser too; whether it should say so is the test's own
        // affair.
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                broken.add(message.text());
            }
        });
        context.onWebError(error -> broken.add(error.error()));
        this.page = context.newPage();
    }

    /** 320 pixels wide, as on a small telephone. */
    public static Browser narrow(int port) {
        return new Browser(port, NARROW, true, false);
    }

    /** 1280 pixels wide, as on a desk. */
    public static Browser wide(int port) {
        return new Browser(port, WIDE, true, false);
    }

    /** For givers: nothing may depend on scripts. */
    public static Browser withoutScripts(int port, int width) {
        return new Browser(port, width, false, false);
    }

    /** For a test that puts pieces of its own into a page, which the content policy forbids. */
    public static Browser lenient(int port, int width) {
        return new Browser(port, width, true, true);
    }

    /** As if the window were drawn wide, and narrow again. */
    public void whileWide(Runnable looking) {
        wide(WIDE, 900);
        try {
            looking.run();
        } finally {
            wide(NARROW, 640);
        }
    }

    private void wide(int pixels, int high) {
        width = pixels;
        page.setViewportSize(pixels, high);
    }

    /** The page itself, for clicking and typing. */
    public Page page() {
        return page;
    }

    /** The page, for whoever uses nothing but keys. */
    public Keyboard keyboard() {
        return new Keyboard(page);
    }

    /** Goes to an address of the product, as in {@code /home}. */
    public Response open(String path) {
        return page.navigate(base + path);
    }

    /** Signs in by typing, as the person would. */
    public void signIn(World.Person person) {
        open("/sign-in");
        page.getByLabel("Email address").fill(person.email());
        page.getByLabel("Password").fill(World.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/home");
    }

    /** No rule of WCAG 2.2 A or AA, and no best practice, that a machine can check is broken. */
    public void assertAccessible() {
        assertAccessible(List.of());
    }

    /** The same of what is this page's own: its head and foot are those of every page, and looked at once. */
    public void assertOwnPartAccessible() {
        assertAccessible(List.of("header", "footer"));
    }

    private void assertAccessible(List<String> but) {
        page.evaluate(AXE);
        assertThat(page.evaluate("""
                ({ rules, but }) => axe.run({ include: ['html'], exclude: but.map((one) => [one]) },
                    { runOnly: rules, resultTypes: ['violations'], iframes: false })
                  .then((found) => found.violations.map((rule) =>
                    rule.id + ': ' + rule.help + ' ' + rule.nodes.slice(0, 5).map((node) => node.html).join(' ')))
                """, Map.of("rules", RULES, "but", but)))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .as("accessibility of %s at %s pixels", page.url(), width)
                .isEmpty();
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One scrolls down, never sideways, except within a wide table. */
    public void assertFitsTheScreen() {
        var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue())
                .as("pixels by which %s is wider than %s", page.url(), width)
                .isLessThanOrEqualTo(0);
    }

    /** The first stop of the Tab key leads past the navigation, and moves nothing: else the next click misses what it aims at. */
    public void assertSkipLinkComesFirst() {
        page.evaluate("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')");
        var before = page.evaluate("document.querySelector('main').getBoundingClientRect().top + scrollY");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                .as("where the first Tab goes on %s", page.url())
                .isEqualTo("#main");
        assertThat(page.evaluate("document.querySelector('main').getBoundingClientRect().top + scrollY"))
                .as("where the page begins on %s while the skip link is seen", page.url())
                .isEqualTo(before);
    }

    /** On a page with errors their summary has the focus, so that they are heard at once. To be asked before any key is pressed. */
    public void assertErrorsAreHeard() {
        if (hasErrors()) {
            page.waitForFunction("document.activeElement.matches('.nhsuk-error-summary')");
        }
    }

    /** The summary lists what is wrong in the order in which one comes to it, and each of its links leads to a field that is there. */
    public void assertErrorsStandAsTheirFieldsDo() {
        assertThat(page.evaluate("""
                () => {
                  const links = [...document.querySelectorAll('.nhsuk-error-summary__list a')];
                  const fields = links.map((a) => document.getElementById(decodeURIComponent(a.hash.slice(1))));
                  return links.filter((a, i) => !fields[i]
                      || (i > 0 && fields[i - 1]?.compareDocumentPosition(fields[i]) & Node.DOCUMENT_POSITION_PRECEDING))
                    .map((a) => a.hash + ' ' + a.textContent);
                }
                """))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .as("errors on %s that lead nowhere, or stand after one whose field comes later", page.url())
                .isEmpty();
    }

    /** Whoever opens a page on a small telephone sees what page it is, and not only the way about. */
    public void assertHeadingIsInSight() {
        if (width == NARROW && !hasErrors()) {
            var top = page.evaluate("document.querySelector('h1').getBoundingClientRect().top + scrollY");
            assertThat(((Number) top).intValue())
                    .as("pixels above the heading of %s", page.url())
                    .isLessThan(FIRST_SCREEN - 40);
        }
    }

    /** Paper has no way about, nothing to fill in or to press, and no address of a machine. */
    public void assertPrintsWhatIsRead() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        try {
            assertThat(page.evaluate("""
                    () => [...document.querySelectorAll('main form, main button, nav, footer, .nhsuk-back-link')]
                        .filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 120))
                      .concat([...document.querySelectorAll('a')]
                        .filter((a) => getComputedStyle(a, '::after').content !== 'none').map((a) => a.href))
                    """))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .as("what is printed of %s and is of no use on paper", page.url())
                    .isEmpty();
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        }
    }

    private boolean hasErrors() {
        return (boolean) page.evaluate("!!document.querySelector('.nhsuk-error-summary')");
    }

    /** Whoever uses the keyboard sees where they are. */
    public void assertFocusIsSeen() {
        var seen = page.evaluate("""
                () => {
                  const at = document.activeElement;
                  if (at === document.body) return true;
                  const looks = (e) => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineWidth, s.boxShadow, s.backgroundColor, s.borderColor].join(); };
                  const all = [at, ...(at.labels || [])].flatMap((e) => [looks(e), ...["::before", "::after"].map((p) => getComputedStyle(e, p).boxShadow)]);
                  const focused = all.join("|");
                  at.blur();
                  const blurred = [at, ...(at.labels || [])].flatMap((e) => [looks(e), ...["::before", "::after"].map((p) => getComputedStyle(e, p).boxShadow)]).join("|");
                  at.focus();
                  return focused !== blurred;
                }
                """);
        assertThat(seen)
                .as(
                        "%s: the focus is seen on %s",
                        page.url(), page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                .isEqualTo(true);
    }

    /** Leaves a picture in target/screenshots for whoever asks for them with {@code -Dpictures=true}: to draw them all takes minutes. */
    public void screenshot(String name) {
        if (!Boolean.getBoolean("pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
    }

    @Override
    public void close() {
        context.close();
        assertThat(elsewhere).as("requests to other hosts").isEmpty();
        assertThat(broken).as("errors in the browser").isEmpty();
    }
}
