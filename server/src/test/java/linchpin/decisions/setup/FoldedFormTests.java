package linchpin.decisions.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import linchpin.support.Browser;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form that sets a decision up, at a real browser on a telephone. */
@LinchpinTest
class FoldedFormTests {

    /** Of a small telephone seven screens; the form of a panel was eighteen. */
    private static final int TALLEST = 7 * 640;

    @Autowired
    Trusts trusts;

    @LocalServerPort
    int port;

    private Trust trust;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
    }

    private static int height(Page page) {
        return (int) page.evaluate("document.documentElement.scrollHeight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel", "cases", "one-of-several", "simple", "consent"})
    void isShortOnATelephone(String template) {
        for (var width : new int[] {Browser.NARROW, Browser.WIDE}) {
            try (var browser = Browser.withoutScripts(port, width)) {
                browser.signIn(trust.linchpin());
                browser.open("/decisions/new/" + template);
                browser.screenshot("set-up-" + template);
                assertThat(height(browser.page())).as(template + " at " + width).isLessThan(TALLEST);
                browser.assertFitsTheScreen();
            }
        }
    }

    /** Each press on "another criterion" comes back to its domain, with all that was typed. */
    @Test
    void isFilledInWithoutScripts() {
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            browser.signIn(trust.linchpin());
            browser.open("/decisions/new/panel");
            var page = browser.page();
            page.getByLabel("Title").fill("Who runs the clinic?");
            page.getByLabel("What it is about").fill("Two have offered.");
            page.getByLabel("What can be chosen").fill("Northway\nTern");
            page.locator("[id='marks.domains[0].criteria[0].label']").fill("Access");
            page.locator("[id='marks.domains[0].criteria[0].weight']").fill("60");
            press(page, "Another criterion in domain 1");
            assertThat(page.url()).endsWith("#domain-0");
            page.locator("[id='marks.domains[0].criteria[1].label']").fill("Safety");
            page.locator("[id='marks.domains[0].criteria[1].weight']").fill("10");
            page.locator("[id='marks.domains[1].criteria[0].label']").fill("Price");
            page.locator("[id='marks.domains[1].criteria[0].weight']").fill("40");
            press(page, "Save, and read what it means");
            assertThat(page.locator(".nhsuk-error-summary").innerText()).contains("The weights come to 110");
            page.getByText("Criterion 2: Safety, weighs 10").click();
            page.locator("[id='marks.domains[0].criteria[1].weight']").fill("0.5");
            page.locator("[id='marks.domains[0].criteria[0].weight']").fill("59.5");
            browser.screenshot("set-up-panel-filled");
            page.getByText("The law it is done by").click();
            page.getByLabel("Provider Selection Regime").check();
            press(page, "Save, and read what it means");
            assertThat(page.locator("main").innerText())
                    .contains("Access (Quality) weighs 59.5 of 100", "Provider Selection Regime");
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }
}
