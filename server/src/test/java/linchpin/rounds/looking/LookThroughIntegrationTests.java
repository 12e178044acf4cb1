package linchpin.rounds.looking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.chores.Chore;
import linchpin.people.Role;
import linchpin.rounds.Asking;
import linchpin.rounds.SaidTheme;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class LookThroughIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("readSayingsChore")
    Chore chore;

    private Asking asking;
    private String round;

    @BeforeEach
    void anOpenRound() {
        asking = Asking.in(desk, trusts);
        round = asking.opened();
    }

    private List<String> said(String... all) {
        for (var words : all) {
            asking.say(words, "patient");
        }
        asking.read(chore);
        return asking.ticks(round);
    }

    private String publicly() {
        return Desk.text(desk.look(asking.address()));
    }

    @Test
    void manyAreDecidedAtOnce() {
        var ticks = said("Why is it so cold?", "Why is it so loud?", "You smell");
        assertThat(asking.page(asking.champion(), "/home")).contains("3 to look through", round + "/look");
        assertThat(asking.show(asking.champion(), round, ticks.subList(0, 2))).hasStatus(302);
        assertThat(asking.keepBack(round, ticks.get(2), "hateful", "Rude")).hasStatus(302);
        assertThat(publicly())
                .contains("so cold", "so loud", "1 is not shown: 1 (It is hateful, or threatens somebody).")
                .doesNotContain("You smell", "Rude");
        assertThat(asking.page(asking.trust().leader(), round + "/look")).contains("Nothing waits");
        assertThat(asking.page(asking.trust().leader(), round + "/look?of=kept"))
                .contains("You smell", "Rude");
        assertThat(asking.page(asking.trust().leader(), round)).contains("2 to be shown, 0 not");
        assertThat(asking.page(asking.champion(), "/home")).doesNotContain("to look through");
    }

    @Test
    void onlyThoseWhoSteerLookThroughIt() {
        var ticks = said("Why is it so cold?");
        var nurse = asking.trust().nurse();
        assertThat(desk.get(nurse, round + "/look")).hasStatus(403);
        assertThat(asking.show(nurse, round, ticks)).hasStatus(403);
        assertThat(desk.get(nurse, Asking.closely(round, ticks.getFirst()))).hasStatus(403);
        assertThat(asking.page(nurse, "/home")).doesNotContain("to look through");
        var other = trusts.trust().leader();
        assertThat(asking.show(other, round, ticks)).hasStatus(404);
        assertThat(desk.get(other, Asking.closely(round, ticks.getFirst()))).hasStatus(404);
        assertThat(publicly()).doesNotContain("so cold");
    }

    @Test
    void whoOpenedItAsAnAuthorLooksThroughItToo() {
        var nurse = trusts.person(asking.trust(), Role.END_USER);
        var theirs = asking.proposing().raise(nurse, "Chairs in the corridor");
        var raised = new Asking(desk, asking.trust(), asking.champion(), asking.proposing(), theirs);
        var opened = raised.open(nurse, java.time.LocalDate.now().plusDays(3));
        assertThat(opened).hasStatus(302);
        assertThat(desk.get(nurse, opened.getResponse().getRedirectedUrl() + "/look"))
                .hasStatusOk();
    }

    @Test
    void nothingIsDecidedWithoutATickOrAReason() {
        var ticks = said("Why is it so cold?");
        assertThat(asking.show(asking.trust().leader(), round, List.of()))
                .hasStatus(400)
                .bodyText()
                .contains("Tick what you have read");
        assertThat(asking.keepBack(round, ticks.getFirst(), "", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Choose why it is not shown", "checked");
        assertThat(asking.count("saying where verdict is not null")).isZero();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDecides() throws Exception {
        var ticks = said("Why is it so cold?", "Why is it so loud?");
        Trusts.atOnce(4, () -> asking.show(asking.trust().leader(), round, ticks));
        var decided = asking.proposing().count("history.act where kind = 'rounds.looked_through'");
        assertThat(decided).isEqualTo(1);
        assertThat(asking.keepBack(round, ticks.getFirst(), "nothing", "")).hasStatus(302);
        assertThat(asking.count("saying where verdict = 'shown'")).isEqualTo(2);
    }

    private MvcTestResult decide(String tick, String was, String act, String done) {
        return desk.post(
                asking.trust().leader(),
                Asking.closely(round, tick),
                "tick",
                tick,
                "was",
                was,
                "act",
                act,
                "because",
                act.equals("keep") ? "harm" : "",
                "done",
                done);
    }

    @Test
    void whatWasDecidedCanBeDecidedOtherwise() {
        var tick = said("Why is it so cold?").getFirst();
        assertThat(decide(tick, "", "show", "")).hasStatus(302);
        assertThat(publicly()).contains("so cold");
        assertThat(decide(tick, "", "keep", "")).hasStatus(409).bodyText().contains("Somebody else changed this");
        assertThat(decide(tick, "shown", "keep", "")).hasStatus(302);
        assertThat(publicly()).doesNotContain("so cold");
        assertThat(decide(tick, "kept", "", "")).hasStatus(400);
    }

    @Test
    void coversMoreWithoutLosingTheRest() {
        var tick =
                said("The man in bay four by the window was never told. Why?").getFirst();
        var closely = Asking.closely(round, tick);
        assertThat(desk.post(asking.trust().leader(), closely + "/cover", "tick", tick, "cover", "bay five"))
                .hasStatus(400)
                .bodyText()
                .contains("“bay five” does not stand there");
        assertThat(desk.post(asking.trust().leader(), closely + "/cover", "tick", tick, "cover", "bay four"))
                .hasStatus(302);
        assertThat(asking.page(asking.trust().leader(), closely)).contains("in [masked] by the window");
        assertThat(asking.show(asking.trust().leader(), round, List.of(tick))).hasStatus(302);
        assertThat(publicly())
                .as("they ticked words that were covered meanwhile")
                .doesNotContain("by the window");
        assertThat(desk.post(asking.trust().leader(), closely + "/cover", "tick", tick, "cover", "window"))
                .hasStatus(409);
        asking.showAll(round);
        assertThat(publicly()).contains("in [masked] by the window").doesNotContain("bay four");
    }

    /** Feedback keeps the names of staff, for it is read inside; this is for everybody. */
    @Test
    void proposesToCoverTheNamesOfStaffToo() {
        var tick = said("Why does Sister Margaret Thornbury never come when we ring?")
                .getFirst();
        assertThat(asking.page(asking.trust().leader(), round + "/look")).contains("A name may stand in it");
        var closely = Asking.closely(round, tick);
        var page = asking.page(asking.trust().leader(), closely);
        var proposed = page.split("name=\"cover\"")[1].split("</textarea>")[0];
        assertThat(proposed).contains("Thornbury");
        var cover = desk.post(asking.trust().leader(), closely + "/cover", "tick", tick, "cover", "Margaret Thornbury");
        assertThat(cover).hasStatus(302);
        assertThat(asking.page(asking.trust().leader(), round + "/look"))
                .contains("Sister [masked] never come")
                .doesNotContain("A name may stand in it");
    }

    @Test
    void whatIsSeriousStandsFirstAndIsNotWavedThrough() {
        var ticks = said("Why is it so cold?", "A nurse hit me in the face and I was left in my own blood all night.");
        assertThat(ticks).as("nothing serious can be ticked").hasSize(1);
        assertThat(asking.page(asking.champion(), round + "/look"))
                .contains("Look at this today", "in the face", "Say what was done, and decide");
        assertThat(asking.page(asking.champion(), "/home")).contains("Something serious was said");
        assertThat(asking.page(asking.trust().nurse(), "/home")).doesNotContain("Something serious was said");
        var list = asking.page(asking.champion(), round + "/look");
        var serious = list.split(round + "/said/")[1].substring(0, 36);
        var page = asking.page(asking.trust().leader(), round + "/said/" + serious);
        var tick = serious + "." + page.split(serious + "\\.")[1].substring(0, 32);
        asking.show(asking.trust().leader(), round, List.of(tick));
        assertThat(asking.count("saying where verdict is not null")).isZero();
        assertThat(decide(tick, "", "keep", "")).hasStatus(400).bodyText().contains("Say first what was done");
        assertThat(decide(tick, "", "keep", "Told the safeguarding lead at 10:15"))
                .hasStatus(302);
        assertThat(asking.page(asking.trust().leader(), round + "/said/" + serious))
                .contains("safeguarding lead at");
        assertThat(publicly()).doesNotContain("in the face", "safeguarding lead");
        assertThat(asking.page(asking.champion(), "/home")).doesNotContain("Something serious was said");
    }

    @Test
    void aPersonMovesItToAnotherThemeOrTakesItOff() {
        var tick = said("The car park is always full and costs too much. Why is parking so dear?")
                .getFirst();
        var closely = Asking.closely(round, tick);
        assertThat(desk.post(
                        asking.trust().leader(), closely + "/themes", "theme", SaidTheme.key("Food & drink provision")))
                .hasStatus(302);
        var themes = asking.count("saying where themed_by is not null");
        assertThat(themes).isEqualTo(1);
        asking.showAll(round);
        assertThat(desk.post(asking.trust().leader(), closely + "/themes")).hasStatus(302);
        assertThat(publicly()).contains("Under no theme</a> · 1");
        assertThat(desk.post(asking.trust().nurse(), closely + "/themes")).hasStatus(403);
    }

    @Test
    void theMachineReadsEachOnceAndOnlyOnce() {
        said("Why is it so cold?");
        desk.change(asking.trust().organisation(), "update rounds.saying set themes = '{Kept}', shown = 'As it was'");
        asking.read(chore);
        assertThat(asking.count("saying where shown = 'As it was' and themes = '{Kept}'"))
                .isEqualTo(1);
    }

    @Test
    void aLongListIsReadAPageAtATime() {
        for (var i = 0; i < 55; i++) {
            asking.say("Why " + "so ".repeat(i + 1) + "cold?", "other");
        }
        desk.change(asking.trust().organisation(), "update rounds.saying set shown = received");
        var ticks = asking.ticks(round);
        assertThat(ticks).hasSize(50);
        assertThat(asking.page(asking.trust().leader(), round + "/look")).contains("More sayings", "55 wait");
        asking.showAll(round);
        asking.showAll(round);
        assertThat(publicly()).contains("More sayings");
        assertThat(desk.get(asking.trust().leader(), round + "/look?after=1")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(round + "/look");
    }
}
