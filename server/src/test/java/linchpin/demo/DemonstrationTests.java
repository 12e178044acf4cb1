package linchpin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import linchpin.Linchpin;
import linchpin.people.Role;
import linchpin.support.Browser;
import linchpin.support.Product;
import org.junit.jupiter.api.Test;

/** {@code serve --demo} as a newcomer starts it: it opens, and a patient leader finds something of everything. */
class DemonstrationTests {

    @Test
    void opensWithAStoryAtEveryStage() throws IOException, InterruptedException {
        var data = Product.directory();
        try (var product = Product.start(Linchpin.class, "serve", "--port", "0", "--data", data.toString(), "--demo")) {
            var address = product.awaitLine("Linchpin is at ");
            product.awaitLine("The demonstration is ready.");
            var port = java.net.URI.create(address).getPort();
            walk(port);
            look(port);
            product.stop();
        } finally {
            new ProcessBuilder("rm", "-rf", data.toString()).start().waitFor();
        }
    }

    private static void walk(int port) {
        try (var browser = Browser.wide(port)) {
            browser.open("/demo");
            var page = browser.page();
            assertThat(page.locator("form[action='/demo']").count()).isEqualTo(Role.values().length);
            page.locator("form[action='/demo']:has([value=PATIENT_LEADER]) button")
                    .click();
            page.waitForURL("**/home");
            assertThat(words(browser, "/figures")).contains("Good or very good", "Changes made in this time");
            assertThat(words(browser, "/matters")).contains("Tablets");
            assertThat(words(browser, "/representation"))
                    .contains("Invented for this demonstration", "Under-heard", "changes nothing here");
            assertThat(words(browser, "/packs")).contains("Patient council");
            assertThat(words(browser, "/clocks"))
                    .contains(
                            "2 clocks run. 1 of them is late.",
                            "Healthwatch Ambleford (fictional)",
                            "20 working days from",
                            "Answer a complaint, or say why there is no answer yet",
                            "6 months from")
                    .doesNotContain("Acknowledge a complaint");
            page.getByText("Open Answer a complaint").click();
            assertThat(page.locator("main").innerText())
                    .contains("What nobody has verified of this duty", "SI 2009/309", "What happened");
            assertThat(words(browser, "/clocks/duties"))
                    .contains(
                            "This is no legal advice",
                            "3 working days",
                            "Without undue delay",
                            "Holds from 19 June 2026",
                            "all of it stands here from memory");
            browser.open("/figures/public");
            page.getByText("the numbers of whole quarters", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("main").innerText()).contains("Quarter by quarter", "Places that belong here");
        }
    }

    /** The pages that only a demonstration has. */
    private static void look(int port) {
        try (var browser = Browser.narrow(port)) {
            for (var path : List.of("/demo", "/demo/tours/patient-leader", "/demo/tours/somebody-who-was-cared-for")) {
                browser.open(path);
                browser.assertAccessible();
                browser.assertFitsTheScreen();
                browser.whileWide(browser::assertFitsTheScreen);
            }
            browser.open("/demo");
            browser.page()
                    .locator("form[action='/demo']:has([value=END_USER]) button")
                    .click();
            browser.page().waitForURL("**/home");
            browser.assertAccessible();
            browser.assertFitsTheScreen();
        }
    }

    private static String words(Browser browser, String path) {
        browser.open(path);
        return browser.page().locator("main").innerText();
    }
}
