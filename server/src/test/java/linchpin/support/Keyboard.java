package linchpin.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Goes through a page with the keyboard alone, and sees what somebody would who does. */
public final class Keyboard {

    /** A day's field has stops of its own for day, month, year and calendar. */
    private static final int WITHIN_A_DAY = 3;

    /**
     * Keeps what each stop looks like before it has the focus, and which stops there are. At each press of Tab, when all has been scrolled to
     * where it is seen, it notes where the focus stands.
     */
    private static final String WATCH = """
            ({ within, from }) => {
              const looks = (e) => [e, ...(e.labels || [])].flatMap((one) => [null, '::before', '::after'].map((part) => {
                const s = getComputedStyle(one, part);
                return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.borderColor].join();
              })).join('|');
              const root = document.querySelector(within);
              const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled
                && e.tabIndex >= 0 && !e.closest('[inert]');
              const stops = [...root.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]')]
                .filter(shown)
                .filter((e) => {
                  if (e.type !== 'radio') return true;
                  const group = [...root.querySelectorAll('input[type=radio]')]
                    .filter((o) => o.name === e.name && o.form === e.form && shown(o));
                  return e === (group.find((o) => o.checked) || group[0]);
                });
              const before = new Map(stops.map((e) => [e, looks(e)]));
              const name = (e) => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 120);
              const seen = [];
              const wrong = [];
              const covered = (e) => {
                const box = [...e.getClientRects()].find((r) => r.width > 0 && r.height > 0);
                if (!box) return 'has no place on the screen';
                const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
                const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
                const top = document.elementFromPoint(x, y);
                if (!top) return 'is not on the screen';
                const own = top === e || e.contains(top) || top.contains(e) || [...(e.labels || [])].some((l) => l.contains(top));
                return own ? '' : 'lies under ' + name(top);
              };
              const look = () => {
                const at = document.activeElement;
                if (!root.contains(at) || at === root || at === seen.at(-1)) return;
                if (seen.length && !(seen.at(-1).compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING))
                  wrong.push(name(at) + ' comes out of the order in which it is read');
                if (before.has(at) && looks(at) === before.get(at)) wrong.push(name(at) + ' does not look as if it had the focus');
                const under = covered(at);
                if (under) wrong.push(name(at) + ' ' + under);
                seen.push(at);
              };
              window.lpSeen = () => {
                look();
                removeEventListener('keydown', window.lpKey, true);
                return wrong.concat(stops.filter((e) => !seen.includes(e)).map((e) => name(e) + ' never gets the focus'));
              };
              window.lpKey = (e) => { if (e.key === 'Tab') look(); };
              addEventListener('keydown', window.lpKey, true);
              if (from) { root.tabIndex = -1; root.focus(); }
              return stops.length + WITHIN * stops.filter((e) => ['date', 'month', 'time'].includes(e.type)).length;
            }
            """.replace("WITHIN", String.valueOf(WITHIN_A_DAY));

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Every stop of the main part gets the focus in the order it is read, is seen to have it, lies under nothing, and is left again. */
    public void assertGoesThrough() {
        var stops = ((Number) page.evaluate(WATCH, Map.of("within", "main", "from", true))).intValue();
        for (var i = 0; i < stops + 1; i++) {
            page.keyboard().press("Tab");
        }
        for (var i = 0; i < stops + 10 && within(); i++) { // what scrolls is a stop, too
            page.keyboard().press("Tab");
        }
        assertThat(within()).as("%s keeps the focus for ever", page.url()).isFalse();
        assertThat((List<?>) page.evaluate("() => window.lpSeen()"))
                .as("with the keyboard on %s", page.url())
                .isEmpty();
    }

    private boolean within() {
        return (boolean) page.evaluate("() => document.querySelector('main').contains(document.activeElement)");
    }

    /** The skip link leads into the page, and from there Shift and Tab lead back to it past all that stands before. */
    public void assertSkipsAndComesBack() {
        page.evaluate("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id"))
                .as("where the skip link leads on %s", page.url())
                .isEqualTo("main");
        for (var i = 0; i < 60; i++) {
            page.keyboard().press("Shift+Tab");
            if ("#main".equals(page.evaluate("document.activeElement.getAttribute('href')"))) {
                return;
            }
            assertThat(
                            page.evaluate(
                                    "(() => { const e = document.activeElement; return e === document.body || e.checkVisibility(); })()"))
                    .as("what has the focus on %s is there", page.url())
                    .isEqualTo(true);
        }
        throw new AssertionError("Shift and Tab never lead back to the beginning of " + page.url());
    }

    /** The menu of a narrow screen opens by a key, and closes by one: by Escape where there are scripts, and the focus is not lost. */
    public void assertMenuOpensAndCloses(boolean scripts) {
        var menu = page.locator("nav.lp-nav--narrow details");
        if (menu.count() == 0) {
            return;
        }
        menu.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(menu.getAttribute("open")).as("the menu of %s", page.url()).isNotNull();
        if (scripts) {
            page.keyboard().press("Tab");
            page.keyboard().press("Escape");
        } else {
            page.keyboard().press("Enter");
        }
        assertThat(menu.getAttribute("open")).as("the menu of %s", page.url()).isNull();
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
    }
}
