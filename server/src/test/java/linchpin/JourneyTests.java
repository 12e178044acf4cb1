package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import linchpin.people.Role;
import linchpin.support.Browser;
import linchpin.support.LinchpinTest;
import linchpin.support.WithImports;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The thread, end to end, as people walk it in a real browser: a giver on a small telephone without scripts, an analyst with a file,
 * the Linchpin, a ward manager and a patient leader at their desks; and back to the giver, twice.
 */
@LinchpinTest
@WithImports
class JourneyTests {

    private static final String FILE = """
            Comment ID,Respondent,Date,Ward,FFT answer,FFT question,Comment
            c1,r1,03/11/2026,Willow ward,Poor,What could we do better?,Waited six hours for my tablets
            c2,r1,03/11/2026,Willow ward,Poor,What was good?,The staff were kind
            c3,r2,14/11/2026,Willow ward,Very poor,What could we do better?,Tablets came at seven in the evening
            """;

    @Autowired
    World world;

    @LocalServerPort
    int port;

    World.Person linchpin;
    World.Person owner;
    World.Person leader;
    World.Person analyst;
    String giving;
    String receipt;

    @BeforeEach
    void people() {
        var organisation = world.organisation();
        world.ward(organisation, "Willow ward");
        linchpin = world.person(organisation, Role.LINCHPIN);
        owner = world.person(organisation, Role.END_USER);
        leader = world.person(organisation, Role.PATIENT_LEADER);
        analyst = world.person(organisation, Role.ANALYST);
        giving = "/give/" + organisation.code() + "/willow-ward";
    }

    @Test
    void carriesWhatAPatientSaysToAChangeThePatientConfirms() {
        receipt = give();
        bringInAFile();
        var matter = openAMatter();
        var action = promise(matter);
        markDone(action, "Tablets are written up on the evening before.");
        answer(matter, "Tablets are written up the evening before, on weekdays.");
        approve(matter);
        assertThat(judge("Half", "Not on Sundays")).contains("Thank you");
        comesBackToItsOwner(action);
        markDone(action, "Sundays too, since the first of the month.");
        answer(matter, "Tablets are written up the evening before, on weekdays, and on Sundays too.");
        approve(matter);
        assertThat(judge("Yes", "")).contains("Thank you");
        isNotConfirmedByOneOfThree(matter);
        isConfirmedForAll(matter);
    }

    private String give() {
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            var page = browser.page();
            browser.open(giving);
            page.getByLabel("Very poor").check();
            page.getByLabel("What could we do better?")
                    .fill("I was told I could go home at ten and got my tablets at six.");
            press(page, "Send");
            browser.assertFitsTheScreen();
            browser.screenshot("journey-receipt");
            assertThat(page.context().cookies()).isEmpty();
            return page.locator(".lp-receipt").first().innerText().replaceAll("\\D", "");
        }
    }

    private void bringInAFile() {
        try (var browser = at(analyst, "/imports")) {
            var page = browser.page();
            page.locator("#file")
                    .setInputFiles(new FilePayload("autumn.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
            press(page, "Send the file");
            press(page, "Continue");
            browser.screenshot("journey-import-meanings");
            press(page, "Continue");
            browser.screenshot("journey-import-preview");
            press(page, "Import 3 rows");
            // the page looks again by itself until the import is done
            page.getByText("3 + 0 + 0 = 3 of 3 rows in the file").waitFor();
            browser.screenshot("journey-import-report");
        }
    }

    private String openAMatter() {
        try (var browser = at(linchpin, "/log?q=tablets")) {
            var page = browser.page();
            assertThat(page.locator("[data-open]").count()).isEqualTo(3);
            page.getByText("got my tablets at six").first().waitFor();
            page.locator("[data-list] li")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("told I could go home"))
                    .locator("[data-open]")
                    .click();
            page.getByText("Open a matter, or join one").click();
            page.getByLabel("Title").fill("Tablets to take home come late");
            page.getByLabel("What do people say?").fill("People wait all day for their tablets.");
            press(page, "Open the matter");
            page.getByLabel("Words to look for").fill("tablets");
            press(page, "Find");
            page.locator("main input[type=checkbox]").all().forEach(box -> box.check());
            press(page, "Add to this matter");
            assertThat(page.locator("main").innerText()).contains("six hours").contains("seven in the evening");
            return page.url().replaceAll(".*(/matters/[0-9a-f-]{36}).*", "$1");
        }
    }

    private String promise(String matter) {
        try (var browser = at(linchpin, matter + "/promise")) {
            var page = browser.page();
            page.getByLabel("What will be done?").fill("Write tablets up on the evening before.");
            page.getByLabel("Who does it?").selectOption(owner.account().id().toString());
            page.getByLabel("By when?").fill(LocalDate.now().plusDays(30).toString());
            press(page, "Promise it");
            page.getByText("Write tablets up on the evening before.").first().click();
            return page.url().replaceAll(".*(/actions/[0-9a-f-]{36}).*", "$1");
        }
    }

    private void markDone(String action, String what) {
        try (var browser = at(owner, action)) {
            var page = browser.page();
            page.getByLabel("What was done?").fill(what);
            page.getByLabel("On which day?").fill(LocalDate.now().toString());
            press(page, "Mark as done");
        }
    }

    private void answer(String matter, String we) {
        try (var browser = at(owner, matter + "/answer")) {
            var page = browser.page();
            page.getByLabel("You said").fill("You waited all day for your tablets.");
            page.locator("#kind").check();
            page.getByLabel("What was done, or why it was not").fill(we);
            press(page, "Send for approval");
        }
    }

    private void approve(String matter) {
        try (var browser = at(linchpin, "/home")) {
            var page = browser.page();
            page.getByText("Answers waiting for your approval").waitFor();
            browser.open(matter);
            page.locator("a[href^='/answers/']").first().click();
            press(page, "Approve and publish");
            browser.open(giving.replaceAll("/give/([^/]+)/.*", "/said/$1"));
            assertThat(page.locator("main").innerText())
                    .contains("You waited all day")
                    .contains("Tablets are written up the evening before, on weekdays");
            browser.screenshot("journey-said");
        }
    }

    /** Without an account, without scripts: the giver holds nothing but the receipt. */
    private String judge(String verdict, String words) {
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            var page = browser.page();
            browser.open("/receipt");
            page.locator("main input").first().fill(receipt);
            press(page, "Open");
            browser.screenshot("journey-receipt-" + verdict);
            page.getByLabel(verdict, new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("form[action='/receipt/judge'] textarea").fill(words);
            page.locator("form[action='/receipt/judge'] button").click();
            assertThat(page.context().cookies()).isEmpty();
            return page.locator("main").innerText();
        }
    }

    /** No log on the way has the number; and whoever has no script types it. */
    @Test
    void opensAReceiptByItsCodeWithoutTellingTheNumberInAnAddress() {
        receipt = give();
        try (var browser = Browser.narrow(port)) {
            var asked = new ArrayList<String>();
            browser.page().onRequest(request -> asked.add(request.url()));
            browser.open("/receipt#" + receipt);
            browser.page().getByText("Where it stands").waitFor();
            assertThat(browser.page().url()).contains("/receipt/now/").doesNotContain(receipt);
            assertThat(asked).isNotEmpty().noneMatch(address -> address.split("#")[0].contains(receipt));
            assertThat(browser.page().context().cookies()).isEmpty();
            browser.open("/receipt/" + receipt);
            assertThat(browser.page().locator("main").innerText())
                    .as("an old code")
                    .contains("Where it stands");
        }
        try (var browser = Browser.withoutScripts(port, Browser.NARROW)) {
            browser.open("/receipt#" + receipt);
            assertThat(browser.page().locator("main").innerText()).contains("Type the number of your receipt");
        }
    }

    /** What somebody has before them is read; the button says it where a page cannot. */
    @Test
    void marksAsReadWhatSomebodyHasBeforeThem() {
        give();
        try (var browser = Browser.withoutScripts(port, Browser.WIDE)) {
            browser.signIn(linchpin);
            openFirst(browser.page());
            assertThat(browser.page().locator("main").innerText()).contains("Nobody yet");
            press(browser.page(), "Mark as read");
            assertThat(browser.page().locator("main").innerText()).contains("You,");
            press(browser.page(), "Mark unread again");
        }
        try (var browser = at(linchpin, "/home")) {
            openFirst(browser.page());
            browser.page().getByText("Mark unread again").waitFor();
            assertThat(browser.page().locator("main").innerText())
                    .contains("You, just now")
                    .doesNotContain("Nobody yet");
            assertThat(browser.page().getByText("Mark as read").isVisible()).isFalse();
            browser.open("/home");
            assertThat(browser.page().locator("main").innerText()).contains("Everything has been read by somebody");
        }
    }

    private static void openFirst(Page page) {
        page.navigate(page.url().replaceFirst("/[^/]*$", "/log"));
        page.locator("[data-open]").first().click();
    }

    private void comesBackToItsOwner(String action) {
        try (var browser = at(owner, "/home")) {
            var page = browser.page();
            assertThat(page.locator("main").innerText()).contains("Write tablets up on the evening before.");
            browser.open(action);
            assertThat(page.locator("main").innerText()).contains("ut back");
            browser.screenshot("journey-put-back");
        }
    }

    private void isNotConfirmedByOneOfThree(String matter) {
        try (var browser = at(leader, "/home")) {
            assertThat(browser.page().locator("main").innerText()).contains("Changes for you to judge");
            browser.open(matter);
            assertThat(browser.page().locator("main").innerText()).contains("so far 1 of 3 asked says yes");
            browser.page().getByLabel("Yes").check();
            press(browser.page(), "Send");
        }
    }

    private void isConfirmedForAll(String matter) {
        try (var browser = at(leader, matter)) {
            browser.screenshot("journey-thread");
            assertThat(browser.page().locator("main").innerText()).containsIgnoringCase("confirmed");
            browser.open(giving.replaceAll("/give/([^/]+)/.*", "/said/$1"));
            assertThat(browser.page().locator("main").innerText()).contains("Confirmed on", "half 1, no 0, of 3 asked");
        }
    }

    private Browser at(World.Person person, String path) {
        var browser = Browser.wide(port);
        browser.signIn(person);
        browser.open(path);
        return browser;
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }
}
