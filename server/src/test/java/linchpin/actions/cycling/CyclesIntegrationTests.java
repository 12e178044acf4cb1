package linchpin.actions.cycling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.actions.ActionId;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.figures.ChartAbout;
import linchpin.matters.MatterId;
import linchpin.organisation.Reach;
import linchpin.people.Accounts;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class CyclesIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    PromiseAction promising;

    @Autowired
    CyclesOnChart onChart;

    @Autowired
    CyclesOnHome onHome;

    @Autowired
    TestTime time;

    @Autowired
    World world;

    @Autowired
    Accounts accounts;

    private Trust trust;
    private ActionId action;

    @BeforeEach
    void anAction() {
        trust = trusts.trust();
        MatterId matter = trusts.matter(trust, "Noise", trusts.saidOnTheWard(trust, "The doors bang all night"));
        action = World.as(
                trust.linchpin(),
                () -> promising.promise(
                        Trusts.viewer(trust.linchpin(), Role.LINCHPIN),
                        matter,
                        new NewAction(
                                trust.nurse().account(),
                                "Make the nights quieter",
                                LocalDate.now().plusDays(60),
                                false)));
    }

    private String path() {
        return "/actions/" + action.id() + "/cycles/";
    }

    private static String day(int fromToday) {
        return LocalDate.now().plusDays(fromToday).toString();
    }

    private MvcTestResult planned(String... more) {
        var fields = new ArrayList<>(List.of(
                "change", "Shut the doors at ten",
                "prediction", "Fewer people wake",
                "measure", "hand",
                "counted", "People who woke",
                "predicted", "4",
                "startsOn", day(0),
                "endsOn", day(7),
                "where", "One bay",
                "patients", "6",
                "staff", "2"));
        fields.addAll(List.of(more));
        return desk.post(trust.nurse(), path() + "new", fields.toArray(String[]::new));
    }

    private MvcTestResult ended(int n, String ending) {
        return desk.post(
                trust.nurse(),
                path() + n + "/end",
                "happened",
                "Three woke, and one could not get out",
                "outcome",
                "3",
                "ending",
                ending,
                "because",
                "The doors are heavy");
    }

    /** Whoever promises actions on one ward changes nothing on another, where they may only read. */
    @Test
    void isChangedByWhoeverPromisesActionsWhereItsMatterIs() {
        planned();
        var manager = trusts.on(world.ward(trust.organisation(), "Hazel"), trust, Role.LINE_MANAGER);
        World.in(trust.organisation().id(), () -> {
            accounts.give(manager.account(), Role.CONNECTOR, null, null);
            return manager;
        });
        assertThat(desk.get(manager, path() + "1"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("End the cycle", "Correct the plan");
        assertThat(desk.get(trusts.on(trust.ward(), trust, Role.LINE_MANAGER), path() + "1"))
                .bodyText()
                .contains("Correct the plan");
    }

    @Test
    void standsWithWhatWasThoughtBesideWhatHappened() {
        assertThat(planned()).hasStatus(302);
        assertThat(desk.get(trust.leader(), path() + "1"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Fewer people wake",
                        "Nobody has said it yet",
                        "6 patients, no carers and 2 members of staff",
                        "One bay")
                .doesNotContain("End the cycle", "Correct the plan");
        assertThat(ended(1, "adopt")).hasRedirectedUrl(path() + "1");
        assertThat(desk.get(trust.leader(), path() + "1"))
                .bodyText()
                .containsSubsequence(
                        "Fewer people wake", "<strong>4</strong>", "Three woke", "<strong>3</strong>", "Adopt");
        assertThat(desk.get(trust.leader(), "/actions/" + action.id()))
                .bodyText()
                .contains("Cycle 1: Shut the doors at ten", "Fewer people wake", "Three woke", "adopted on")
                .doesNotContainIgnoringCase("success");
    }

    /** It is tried for those who raised the matter: they read what was thought and what happened on their receipt. */
    @Test
    void standsWhereGiversRead() {
        planned();
        ended(1, "adopt");
        assertThat(desk.count(trust.organisation(), """
                        select count(*) from history.act
                        where kind in ('actions.cycle_planned', 'actions.cycle_ended') and seen_by = 'all_givers'
                          and reason in ('Fewer people wake', 'Three woke, and one could not get out')
                          and within_id = (select matter_id from actions.action)""")).isEqualTo(2);
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() {
        assertThat(desk.post(trust.nurse(), path() + "new", "change", "Shut the doors", "startsOn", day(-1)))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Shut the doors",
                        "Enter what you think will happen",
                        "written before it is tried",
                        "Enter where it is tried");
        planned();
        assertThat(desk.post(trust.nurse(), path() + "1/end", "happened", "Three woke", "outcome", "few"))
                .hasStatus(400)
                .bodyText()
                .contains("Three woke", "Choose what you do with it", "“few” is not a number", "Enter why");
        assertThat(desk.post(trust.nurse(), path() + "1/count", "value", "", "ofDay", day(1)))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a number", "not after today");
    }

    /** A prediction that can be changed afterwards is none. */
    @Test
    void neverChangesWhatWasThought() {
        planned();
        assertThatThrownBy(() -> desk.change(
                        trust.organisation(), "update actions.cycle set prediction = 'Nobody knew what would happen'"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(desk.follow(trust.nurse(), path() + "1/correct", "words", "It is eleven and not ten"))
                .bodyText()
                .contains("Shut the doors at ten", "Correction of the plan", "It is eleven and not ten");
        ended(1, "adopt");
        assertThatThrownBy(() ->
                        desk.change(trust.organisation(), "update actions.cycle set happened = 'Everybody slept'"))
                .rootCause()
                .hasMessageContaining("does not change");
        assertThat(ended(1, "abandon")).hasStatus(409);
    }

    @Test
    void opensTheNextWithWhatWasLearntInSight() {
        planned();
        assertThat(planned()).as("one at a time").hasStatus(409);
        assertThat(desk.get(trust.nurse(), "/actions/" + action.id()))
                .bodyText()
                .doesNotContain("Plan a cycle");
        assertThat(ended(1, "adapt")).hasRedirectedUrl(path() + "new");
        assertThat(desk.get(trust.nurse(), path() + "new"))
                .hasStatusOk()
                .bodyText()
                .contains("What was learnt last time", "Fewer people wake", "The doors are heavy");
        assertThat(planned("carers", "1")).hasRedirectedUrl(path() + "2");
        assertThat(desk.get(trust.leader(), path() + "2")).bodyText().contains("What was learnt in cycle 1");
    }

    @Test
    void keepsTheNumberThatWasCountedFirstInSight() {
        planned();
        for (var value : new String[] {"9", "7"}) {
            assertThat(desk.post(trust.nurse(), path() + "1/count", "value", value, "ofDay", day(-2)))
                    .hasStatus(302);
        }
        assertThat(desk.get(trust.leader(), path() + "1"))
                .bodyText()
                .contains("Thought: 4", "Counted last: 7 on", "Before: 9 (");
    }

    @Test
    void isChangedByWhoeverMayChangeItsAction() {
        assertThat(desk.get(trust.leader(), path() + "new")).hasStatus(403);
        var other = trusts.person(trust, Role.END_USER);
        assertThat(desk.get(other, path() + "new")).hasStatus(404);
        planned();
        assertThat(desk.post(other, path() + "1/correct", "words", "Mischief")).hasStatus(403);
        assertThat(desk.get(trusts.trust().nurse(), path() + "1")).hasStatus(404);
        assertThat(desk.get(trust.nurse(), path() + "2")).hasStatus(404);
        desk.change(trust.organisation(), "update actions.action set state = 'done', done_on = promised_on");
        assertThat(ended(1, "adapt")).as("there is no next one").hasRedirectedUrl(path() + "1");
        assertThat(planned()).hasStatus(409);
    }

    @Test
    void isMarkedOnTheChartOfItsPlace() {
        planned();
        ended(1, "abandon");
        var made = World.as(
                trust.leader(),
                () -> onChart.made(
                        new ChartAbout(trust.ward(), Reach.everywhere(), null),
                        YearMonth.now().atDay(1),
                        LocalDate.now(),
                        Trusts.viewer(trust.leader(), Role.PATIENT_LEADER)));
        assertThat(made)
                .extracting(change -> change.words())
                .containsExactly(
                        "Began trying “Shut the doors at ten”", "Ended trying “Shut the doors at ten”: abandoned");
    }

    @Test
    void tellsItsOwnerThatItShouldHaveEnded() {
        planned();
        assertThat(home()).isEmpty();
        time.at(LocalDate.now().plusDays(9) + "T12:00:00Z", () -> {
            assertThat(home().orElseThrow().items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.detail()).isEqualTo("The cycle should have ended 2 days ago"));
            return true;
        });
    }

    private Optional<HomePanel.Panel> home() {
        return World.as(trust.nurse(), () -> onHome.panel(Trusts.viewer(trust.nurse(), Role.END_USER)));
    }
}
