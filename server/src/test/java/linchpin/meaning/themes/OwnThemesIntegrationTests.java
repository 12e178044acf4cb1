package linchpin.meaning.themes;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class OwnThemesIntegrationTests {

    private static final String PATH = "/themes/own";
    private static final String STANDING = "select count(*) from meaning.own_theme where ended_at is null";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    Organisation trust;
    Person analyst;

    @BeforeEach
    void anOrganisation() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
    }

    private MvcTestResult define(String name, String sentence, String examples) {
        return desk.post(analyst, PATH, "name", name, "sentence", sentence, "examples", examples);
    }

    private String page() {
        return Desk.text(desk.get(analyst, PATH));
    }

    @Test
    void saysWhenThereAreNone() {
        assertThat(page()).contains("There are none yet.", "Define a theme").doesNotContain("Ended");
    }

    @Test
    void takesANameOfSixtyCharactersAndRefusesOneMore() {
        assertThat(define("n".repeat(60), "s".repeat(300), "")).hasRedirectedUrl(PATH);
        assertThat(define("m".repeat(61), "s".repeat(301), ""))
                .hasStatus(400)
                .bodyText()
                .contains("Give it a name of up to 60 characters", "Say in a sentence of up to 300", "m".repeat(61));
        assertThat(desk.count(trust, STANDING)).isEqualTo(1);
    }

    @Test
    void refusesAFormWithoutAnyField() {
        assertThat(desk.post(analyst, PATH))
                .hasStatus(400)
                .bodyText()
                .contains("Give it a name", "Say in a sentence")
                .doesNotContain("up to five phrases, one a line, of");
    }

    @Test
    void refusesANameOfBlanks() {
        assertThat(define("   ", " \n ", "")).hasStatus(400).bodyText().contains("Give it a name", "Say in a sentence");
    }

    @Test
    void takesFivePhrasesWhateverBlankLinesStandBetweenThem() {
        assertThat(define("Chairs", "Sitting", "one\n\n two \n\nthree\nfour\r\n\r\nfive\n"))
                .hasRedirectedUrl(PATH);
        assertThat(page()).contains("“two”", "“five”");
        assertThat(define("Beds", "Lying", "x".repeat(301)))
                .hasStatus(400)
                .bodyText()
                .contains("Give up to five phrases");
    }

    @Test
    void refusesTheNameOfAThemeInForceWhateverItsCapitals() {
        define("Wheelchairs", "Finding a wheelchair", "");
        for (var taken : List.of("wheelchairs", " WHEELCHAIRS ", "parking")) {
            assertThat(define(taken, "Something else", ""))
                    .hasStatus(400)
                    .bodyText()
                    .contains("There is a theme of this name already");
        }
    }

    @Test
    void letsAThemeKeepItsNameWhenItIsChanged() {
        define("Wheelchairs", "Finding a wheelchair", "no chair");
        assertThat(Desk.text(desk.get(analyst, PATH + "?change=1001")))
                .contains("Change the theme", "value=\"Wheelchairs\"", "no chair");
        assertThat(desk.post(analyst, PATH + "/1001", "name", "wheelchairs", "sentence", "Any chair", "examples", ""))
                .hasRedirectedUrl(PATH);
        assertThat(page()).contains("Any chair").doesNotContain("Finding a wheelchair");
    }

    @Test
    void keepsWhatWasTypedWhenAChangeIsRefused() {
        define("Wheelchairs", "Finding a wheelchair", "");
        assertThat(desk.post(analyst, PATH + "/1001", "name", "Parking", "sentence", "New words", "examples", ""))
                .hasStatus(400)
                .bodyText()
                .contains("There is a theme of this name already", "New words", "action=\"/themes/own/1001\"");
        assertThat(page()).contains("Finding a wheelchair").doesNotContain("New words");
    }

    @Test
    void changesAndEndsOnlyWhatIsInForce() {
        define("Wheelchairs", "Finding a wheelchair", "");
        assertThat(desk.post(analyst, PATH + "/1001/end")).hasRedirectedUrl(PATH);
        assertThat(desk.post(analyst, PATH + "/1001/end")).hasStatus(404);
        assertThat(desk.get(analyst, PATH + "?change=1001")).hasStatus(404);
        assertThat(desk.post(analyst, PATH + "/1001", "name", "Again", "sentence", "Again", "examples", ""))
                .hasStatus(404);
        assertThat(desk.post(analyst, PATH + "/29/end"))
                .as("one of the framework's")
                .hasStatus(404);
        assertThat(page()).contains("Ended on").doesNotContain("Again");
    }

    @Test
    void givesTheNumberOfAnEndedThemeToNoOther() {
        var feedback = said("No wheelchair anywhere").in(register, trust);
        define("Wheelchairs", "Finding a wheelchair", "");
        desk.post(analyst, "/log/" + feedback.id() + "/themes", "theme", "1001");
        desk.post(analyst, PATH + "/1001/end");
        define("Beds", "Lying down", "");
        assertThat(page()).contains("/log?theme=1002");
        assertThat(Desk.text(desk.get(analyst, "/log/" + feedback.id()))).doesNotContain("Beds</li>");
        define("Wheelchairs", "The name is free again", "");
        assertThat(page()).contains("/log?theme=1003");
    }

    @Test
    void allowsFiftyAtATime() {
        desk.change(trust, """
                        insert into meaning.own_theme (number, name, sentence, examples, changed_by, changed_at)
                        select 1000 + n, 'Theme ' || n, 'About ' || n, '{}', gen_random_uuid(), timestamp '2026-05-01'
                        from generate_series(1, 50) n""");
        assertThat(define("One more", "Too many", "")).hasStatus(400).bodyText().contains("There are 50 themes");
        desk.post(analyst, PATH + "/1007/end");
        assertThat(define("One more", "Now there is room", "")).hasRedirectedUrl(PATH);
    }

    @Test
    void givesEachANumberOfItsOwnWhenSeveralAreDefinedAtOnce() throws Exception {
        var start = new CountDownLatch(1);
        var sent = new ArrayList<Future<MvcTestResult>>();
        try (var people = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                var name = "Theme " + i;
                sent.add(people.submit(() -> {
                    start.await();
                    return define(name, "At once", "");
                }));
            }
            start.countDown();
            for (var each : sent) {
                assertThat(each.get()).hasRedirectedUrl(PATH);
            }
        }
        assertThat(desk.count(trust, "select count(distinct number) from meaning.own_theme where number <= 1004"))
                .isEqualTo(4);
    }

    @Test
    void printsWhatIsTypedAsWordsAndNotAsAPage() {
        define("<b>Chairs</b>", "<script>alert(1)</script>", "<i>none</i>");
        assertThat(page()).contains("&lt;script").doesNotContain("<script>alert", "<b>Chairs", "<i>none");
    }

    @Test
    void isForThoseWhoMayLabelAndForOneOrganisation() {
        define("Wheelchairs", "Finding a wheelchair", "");
        for (var role : List.of(Role.CONNECTOR, Role.CHAMPION, Role.ADMINISTRATOR)) {
            var person = world.person(trust, role);
            assertThat(desk.get(person, PATH)).as(role.name()).hasStatus(403);
            assertThat(desk.post(person, PATH + "/1001/end")).as(role.name()).hasStatus(403);
        }
        var stranger = world.person(world.organisation(), Role.ANALYST);
        assertThat(Desk.text(desk.get(stranger, PATH))).doesNotContain("Wheelchairs");
        assertThat(desk.get(stranger, PATH + "?change=1001")).hasStatus(404);
        assertThat(desk.post(stranger, PATH + "/1001", "name", "Mine", "sentence", "Mine", "examples", ""))
                .hasStatus(404);
        assertThat(page()).contains("Finding a wheelchair");
    }
}
