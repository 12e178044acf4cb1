package linchpin.walks.walking;

import static linchpin.walks.Walked.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Sketch;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.walks.Walked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class WalksIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Walked walked;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        walked = new Walked(desk, trust);
    }

    @Test
    void isBegunWithPeopleByNeedAndNotByName() {
        assertThat(desk.get(trust.leader(), "/walks/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Rowan", "Uses a wheelchair", "Waiting", "8 questions");
        assertThat(desk.post(trust.leader(), "/walks/new", "walkedOn", day(1), "patients", "2"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose the place", "no later than today", "value=\"2\"");
        var walk = walked.begun(trust.leader());
        assertThat(desk.get(trust.nurse(), walk))
                .hasStatusOk()
                .bodyText()
                .contains("2 patients: Uses a wheelchair", "Can you get water?", "Finish the walk")
                .doesNotContain("walked too");
        assertThat(desk.get(trust.nurse(), "/walks")).bodyText().contains("Still being written down");
    }

    /** A walk without anything to look at can never be finished. */
    @Test
    void isNotBegunWithNothingToLookAt() {
        var ward = trust.ward().id().toString();
        String[] fields = {"place", ward, "walkedOn", day(0), "list", "own", "patients", "2"};
        assertThat(desk.post(trust.leader(), "/walks/new", fields))
                .hasStatus(400)
                .bodyText()
                .contains("Nothing would be looked at", "href=\"/walks/places/" + ward + "\"");
        desk.post(trust.nurse(), "/walks/places/" + ward, "asks", "Do you find the quiet room?");
        assertThat(desk.post(trust.leader(), "/walks/new", fields)).hasStatus(302);
    }

    @Test
    void losesNothingOfWhatIsTyped() {
        var walk = walked.begun(trust.leader());
        assertThat(desk.post(
                        trust.leader(),
                        walk,
                        "act",
                        "finish",
                        "said-2",
                        "The sign hangs too high",
                        "verdict-2",
                        "not_fine"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose how it was", "The sign hangs too high");
        assertThat(desk.post(trust.leader(), walk, "act", "keep", "said-1", "x".repeat(1_001), "verdict-3", "fine"))
                .hasStatus(400)
                .bodyText()
                .contains("x".repeat(1_001), "1,000 characters or fewer");
        assertThat(desk.get(trust.nurse(), walk))
                .bodyText()
                .contains("The sign hangs too high")
                .doesNotContain("x".repeat(1_001));
        assertThat(desk.count(trust.organisation(), "select count(*) from walks.item where verdict is not null"))
                .isEqualTo(2);
    }

    @Test
    void isWalkedOneByOneWithPictures() {
        var walk = walked.begun(trust.leader());
        assertThat(desk.get(trust.leader(), walk + "/items/1"))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 8");
        assertThat(desk.send(
                        trust.leader(),
                        walk + "/items/1",
                        "no picture".getBytes(),
                        "verdict",
                        "not_fine",
                        "said",
                        "Dark"))
                .hasStatus(400)
                .bodyText()
                .contains("no picture that can be shown", "Enter what it shows", "Dark");
        assertThat(desk.send(
                        trust.leader(),
                        walk + "/items/1",
                        Sketch.png(30, 20, Color.BLUE),
                        "verdict",
                        "not_fine",
                        "shows",
                        "Chairs that stand in the way"))
                .hasStatus(302);
        assertThat(desk.get(trust.nurse(), walk)).bodyText().contains("alt=\"Chairs that stand in the way\"", "Dark");
        desk.post(
                trust.leader(),
                walk + "/items/1",
                "verdict",
                "not_fine",
                "said",
                "",
                "before",
                "Dark",
                "shows",
                "Chairs, and a lamp that is broken");
        assertThat(desk.get(trust.nurse(), walk))
                .bodyText()
                .contains("alt=\"Chairs, and a lamp that is broken\"", "Said in other words")
                .doesNotContain("Dark");
        assertThat(desk.get(trust.nurse(), walk + "/items/1/picture"))
                .hasStatusOk()
                .hasContentType("image/png");
        assertThat(desk.get(trust.nurse(), walk + "/items/2/picture")).hasStatus(404);
        assertThat(desk.get(trust.nurse(), walk + "/items/99")).hasStatus(404);
    }

    @Test
    void isPrintedToBeFilledInWithAPen() {
        assertThat(desk.get(trust.nurse(), walked.begun(trust.leader()) + "/paper.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void asksWhatThePlaceAsksItself() {
        var own = "/walks/places/" + trust.ward().id();
        assertThat(desk.post(trust.nurse(), own, "asks", " ")).hasStatus(400);
        assertThat(desk.follow(trust.nurse(), own, "asks", "Do you find the quiet room?"))
                .bodyText()
                .contains("Do you find the quiet room?");
        var walk = walked.begun(trust.leader());
        assertThat(desk.get(trust.leader(), walk)).bodyText().contains("Do you find the quiet room?");
        var leave = Desk.text(desk.get(trust.nurse(), own))
                .replaceAll("(?s).*action=\"(/walks/places/[^\"]*/leave-out)\".*", "$1");
        assertThat(desk.follow(trust.nurse(), leave)).bodyText().contains("Nothing yet.");
        assertThat(desk.post(trust.nurse(), leave)).hasStatus(404);
        assertThat(desk.get(trust.leader(), walk))
                .as("begun before")
                .bodyText()
                .contains("Do you find the quiet room?");
    }

    @Test
    void beginsTheNextWithWhatWasFoundLastTime() {
        walked.finished(walked.begun(trust.leader()), 1, 6, Walked.TAP);
        var second = walked.begun(trust.leader());
        assertThat(desk.get(trust.leader(), second))
                .bodyText()
                .containsSubsequence("Found last time: is it fixed?", Walked.TAP, "Half", "What do you find?");
        desk.post(trust.leader(), second, "verdict-1", "half");
        walked.finished(second, 2, 0, "");
        assertThat(desk.get(trust.leader(), walked.finding())).bodyText().contains("Half put right");
        var third = walked.begun(trust.leader());
        desk.post(trust.leader(), third, "verdict-1", "fine");
        walked.finished(third, 2, 0, "");
        assertThat(desk.get(trust.leader(), walked.finding())).bodyText().contains("Fixed");
        assertThat(desk.get(trust.leader(), walked.begun(trust.leader())))
                .bodyText()
                .doesNotContain("Found last time");
    }

    @Test
    void isReadWhereSomebodyMayReadAboutThePlace() {
        var walk = walked.begun(trust.leader());
        walked.finished(walk, 1, 6, Walked.TAP);
        var finding = walked.finding();
        var other = trusts.trust().nurse();
        var elsewhere = trusts.on(trusts.trust().ward(), trust, Role.END_USER);
        for (var page : List.of(walk, walk + "/paper.pdf", finding)) {
            assertThat(desk.get(other, page)).as(page).hasStatus(404);
            assertThat(desk.get(elsewhere, page)).as(page).hasStatus(404);
        }
        assertThat(desk.get(elsewhere, "/walks/works")).bodyText().doesNotContain("The tap");
        assertThat(desk.get(trusts.person(trust, Role.ANALYST), walk + "/items/1"))
                .hasStatus(403);
    }
}
