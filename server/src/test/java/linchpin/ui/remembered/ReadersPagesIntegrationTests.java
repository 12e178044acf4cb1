package linchpin.ui.remembered;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.people.sessions.KeptSessions;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Statements;
import linchpin.support.Trusts;
import linchpin.support.Unpacked;
import linchpin.support.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody signed in looks at again is not made again, as long as it would be the same; and it is nobody else's. */
@LinchpinTest
class ReadersPagesIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    @Autowired
    KeptSessions sessions;

    @Autowired
    Statements statements;

    private Trusts.Trust trust;
    private FeedbackId said;
    private Cookie session;

    @BeforeEach
    void somebodySignedIn() {
        trust = trusts.trust();
        said = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        session = session(trust.linchpin());
    }

    private Cookie session(World.Person person) {
        return new Cookie(
                "linchpin",
                sessions.begin(person.account(), trust.organisation().id(), "Firefox on Windows"));
    }

    private MvcTestResult look(Cookie cookie, String path) {
        return browser.get().uri(path).cookie(cookie).exchange();
    }

    private static List<String> presses(String page) {
        return Jsoup.parse(page).select("input[name=_press]").eachAttr("value");
    }

    /** A page that was made once more, since a minute passed, has another mark of its session too. */
    private static String withoutPresses(String page) {
        return page.replaceAll("name=\"_press\" value=\"[0-9a-f-]{36}\"", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    /** A clock's minute may have passed between two looks: then it is made once more. */
    private List<String> askedAtASecondLook(String path) {
        look(session, path);
        var asked = statements.of(() -> look(session, path));
        return asked.size() == 1 ? asked : statements.of(() -> look(session, path));
    }

    @Test
    void aSecondLookAsksOnlyWhetherAnythingWasCommitted() {
        for (var page : List.of("/home", "/log", "/log/" + said.id(), "/matters", "/figures", "/actions")) {
            assertThat(askedAtASecondLook(page))
                    .as(page)
                    .singleElement()
                    .asString()
                    .contains("pg_current_snapshot");
        }
    }

    @Test
    void isTheSameButForTheNumbersOfItsFormsPackedAndPlain() {
        var page = "/log/" + said.id();
        var first = Desk.text(look(session, page));
        var second = Desk.text(look(session, page));
        assertThat(withoutPresses(second)).isEqualTo(withoutPresses(first));
        assertThat(presses(second)).isNotEmpty().doesNotHaveDuplicates().doesNotContainAnyElementsOf(presses(first));
        for (var accepted : List.of("gzip", "gzip, deflate, br, zstd")) { // brotli is for what is shown to many
            var packed = browser.get()
                    .uri(page)
                    .cookie(session)
                    .header("Accept-Encoding", accepted)
                    .exchange();
            var unpacked = Unpacked.text("gzip", packed);
            assertThat(withoutPresses(unpacked)).isEqualTo(withoutPresses(first));
            assertThat(presses(unpacked)).doesNotContainAnyElementsOf(presses(first));
        }
    }

    @Test
    void noBrowserKeepsIt() {
        for (var i = 0; i < 2; i++) {
            assertThat(look(session, "/home"))
                    .headers()
                    .hasValue("Cache-Control", "no-store")
                    .doesNotContainHeader("ETag");
        }
    }

    @Test
    void whatSomebodyElseDoesIsThereAtTheNextLook() {
        look(session, "/home");
        assertThat(Desk.text(look(session, "/home"))).doesNotContain("Alarms to settle");
        desk.post(trust.leader(), "/log/" + said.id() + "/alarms", "kind", "SAFETY", "words", "Nobody could sit");
        assertThat(Desk.text(look(session, "/home"))).contains("Alarms to settle");
    }

    @Test
    void isNobodyElses() {
        var other = session(trust.leader());
        assertThat(Desk.text(look(session, "/home"))).contains("Who needs me?");
        assertThat(Desk.text(look(other, "/home"))).doesNotContain("Who needs me?");
        assertThat(browser.get().uri("/home")).hasRedirectedUrl("/sign-in");
        assertThat(look(new Cookie("linchpin", "made up"), "/home")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void isGoneWithTheSession() {
        look(session, "/home");
        assertThat(look(session, "/home")).hasStatusOk();
        sessions.endOthers(trust.linchpin().account(), null);
        assertThat(look(session, "/home")).hasRedirectedUrl("/sign-in");
    }
}
