package linchpin.proposals.one;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import linchpin.proposals.Proposing;
import linchpin.proposals.Stage;
import linchpin.support.Browser;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody types while somebody else takes the proposal back: it stands on the page that says so. */
@LinchpinTest
class TypedInVainIntegrationTests {

    private static final String WORDS = "And a kettle,\nbut not near the beds.";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @LocalServerPort
    int port;

    private Trust trust;
    private Proposing proposing;
    private String path;

    @BeforeEach
    void aProposal() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
        path = proposing.raise(trust.nurse(), "Teenage room");
        proposing.join(trust.nurse(), trust.leader(), path);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void withdraw() {
        assertThat(desk.post(trust.nurse(), path + "/withdraw", "why", "The ward moves"))
                .hasStatus(302);
    }

    @Test
    void becomesAProposalOfTheirOwn() {
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            var page = browser.page();
            browser.signIn(trust.leader());
            browser.open(path);
            page.getByLabel("Your comment").fill(WORDS);
            withdraw();
            press(page, "Say it");
            assertThat(page.locator("h1").innerText()).isEqualTo("This proposal was withdrawn");
            assertThat(page.getByLabel("Your words").inputValue()).isEqualTo(WORDS);
            browser.assertFitsTheScreen();
            press(page, "Raise it as a proposal of your own");
            assertThat(page.getByLabel("What would it change?").inputValue()).isEqualTo(WORDS);
            assertThat(page.getByLabel("Where?").inputValue())
                    .isEqualTo(trust.ward().id().toString());
            page.getByLabel("Title").fill("A kettle");
            page.getByLabel("For whom?").fill("Everybody who waits");
            press(page, "Raise it");
            assertThat(page.locator("h1").innerText()).isEqualTo("A kettle");
        }
    }

    @Test
    void keepsEveryFieldOfAChange() {
        try (var browser = Browser.wide(port)) {
            var page = browser.page();
            browser.signIn(trust.leader());
            browser.open(path + "/change");
            page.getByLabel("Title").fill("A room of our own");
            page.getByLabel("What would it change?").fill(WORDS);
            page.getByLabel("A word on what you changed").fill("Kettle");
            withdraw();
            press(page, "Save as a new version");
            browser.assertAccessible();
            browser.screenshot("typed-in-vain");
            assertThat(page.locator("textarea[readonly]").evaluateAll("all => all.map(one => one.value).join('|')"))
                    .isEqualTo("A room of our own|" + WORDS + "|Everybody from 12 to 17|Kettle");
        }
    }

    /** The reason of a move is words too; but no proposal comes of it. */
    @Test
    void stillStandsThereForAMoveThatComesTooLate() {
        try (var browser = Browser.wide(port)) {
            var page = browser.page();
            browser.signIn(trust.leader());
            browser.open(path + "/stage");
            page.getByLabel("Why?").fill("We asked eleven of them");
            proposing.move(trust.nurse(), path, Stage.IDEA, Stage.DESIGN);
            press(page, "Move it");
            assertThat(page.getByLabel("Why?").inputValue()).isEqualTo("We asked eleven of them");
        }
    }
}
