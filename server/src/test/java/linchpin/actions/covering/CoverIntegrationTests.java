package linchpin.actions.covering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.actions.ActionId;
import linchpin.actions.Actions;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.people.HomePanel;
import linchpin.people.HomePanel.Item;
import linchpin.people.HomePanel.Panel;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody is away: all they promised goes to somebody else at one press, who is asked for each and may say no. */
@ModuleTest
class CoverIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    PromiseAction promising;

    @Autowired
    Actions actions;

    @Autowired
    List<HomePanel> panels;

    private Trust trust;
    private Person manager;
    private Person other;
    private ActionId chairs;
    private ActionId tables;

    @BeforeEach
    void theNursePromisesTwoThings() {
        trust = trusts.trust();
        manager = trusts.person(trust, Role.LINE_MANAGER);
        other = trusts.person(trust, Role.END_USER);
        chairs = promised("Buy twenty chairs");
        tables = promised("Buy ten tables");
    }

    private ActionId promised(String what) {
        MatterId matter = trusts.matter(trust, what, trusts.saidOnTheWard(trust, "There is nowhere to sit"));
        var id = World.as(
                trust.linchpin(),
                () -> promising.promise(
                        Trusts.viewer(trust.linchpin(), Role.LINCHPIN),
                        matter,
                        new NewAction(trust.nurse().account(), what, TODAY.plusDays(5), true)));
        desk.post(trust.nurse(), "/actions/" + id.id() + "/accept");
        return id;
    }

    private String away(Person person) {
        return "/away/" + person.account().id();
    }

    private MvcTestResult askToCover(Person by, LocalDate until) {
        return desk.post(by, away(trust.nurse()), "covers", other.account().id().toString(), "until", until.toString());
    }

    private AccountId answers(ActionId action) {
        return desk.in(
                trust.organisation(), () -> actions.with(action).orElseThrow().ownerId());
    }

    private Optional<Panel> panel(Person person, Role role, String heading) {
        return World.as(
                person,
                () -> panels.stream()
                        .map(panel -> panel.panel(Trusts.viewer(person, role)))
                        .flatMap(Optional::stream)
                        .filter(panel -> panel.heading().equals(heading))
                        .findFirst());
    }

    private Panel stops() {
        return panel(manager, Role.LINE_MANAGER, "What stops if somebody is away")
                .orElseThrow();
    }

    private List<Item> covers(Person person, Role role) {
        return panel(person, role, "Away, and who covers").map(Panel::items).orElse(List.of());
    }

    private String back() {
        return "/away/covers/" + desk.in(trust.organisation(), () -> running()) + "/back";
    }

    @Autowired
    Covers covers;

    private String running() {
        return covers.running().getFirst().id().toString();
    }

    @Test
    void tellsTheManagerWhatHangsOnWhom() {
        desk.change(
                trust.organisation(),
                "update actions.action set due = current_date - 3 where id = '" + chairs.id() + "'");
        assertThat(stops().items().get(1)).satisfies(first -> {
            assertThat(first.path()).isEqualTo(away(trust.nurse()));
            assertThat(first.detail()).startsWith("2 promises to keep, 1 late");
            assertThat(first.tag()).isEqualTo("Late");
        });
        assertThat(stops().items().getFirst())
                .as("the Linchpin before all, with the role that nobody else holds")
                .satisfies(item -> {
                    assertThat(item.path()).isEqualTo(away(trust.linchpin()));
                    assertThat(item.detail()).isEqualTo("1 thing that nobody else can do: The role Linchpin");
                });
        assertThat(stops().items())
                .as("two hold this role")
                .noneMatch(item -> item.path() != null && item.path().equals(away(other)));
        assertThat(Desk.text(desk.get(manager, away(trust.linchpin()))))
                .contains(
                        "The role Linchpin",
                        Role.LINCHPIN.barrier(),
                        "Ask somebody to hold the role Linchpin meanwhile",
                        "/people/" + trust.linchpin().account().id() + "/lend/LINCHPIN");
        assertThat(Desk.text(desk.get(manager, "/away"))).contains(away(trust.nurse()), away(trust.linchpin()));
    }

    @Test
    void asksWhoCoversForEachPromiseAtOnePressAndNobodyPromisesForThem() {
        assertThat(askToCover(manager, TODAY.plusDays(9))).hasStatus(302);
        assertThat(answers(chairs)).as("not said yes").isEqualTo(trust.nurse().account());
        assertThat(Desk.text(desk.get(manager, away(trust.nurse())))).contains("has not said yes");
        for (var action : List.of(chairs, tables)) {
            assertThat(desk.get(other, "/actions/" + action.id())).bodyText().contains("You are asked to do this");
        }
        desk.post(other, "/actions/" + chairs.id() + "/accept");
        desk.post(other, "/actions/" + tables.id() + "/give-back", "backReason", "I have no time");
        assertThat(answers(chairs)).isEqualTo(other.account());
        assertThat(answers(tables)).isEqualTo(trust.nurse().account());
        assertThat(Desk.text(desk.get(manager, away(trust.nurse()))))
                .contains("said yes", "Ask them to cover")
                .doesNotContain("has not said yes");
        assertThat(Desk.text(desk.get(manager, "/actions/" + chairs.id())))
                .contains("Cover until " + Days.full(TODAY.plusDays(9)));
    }

    /** The nurse asked somebody, who is away: to cover is no yes to what was the nurse's all the time. */
    @Test
    void leavesWithItsOwnerWhatWasOnlyAskedOfWhoeverIsAway() {
        desk.post(
                trust.nurse(),
                "/actions/" + chairs.id() + "/hand-over",
                "owner",
                other.account().id().toString());
        var asked = desk.post(
                manager,
                away(other),
                "covers",
                trust.nurse().account().id().toString(),
                "until",
                TODAY.plusDays(9).toString());
        assertThat(asked).hasStatus(302);
        assertThat(answers(chairs)).isEqualTo(trust.nurse().account());
        assertThat(Desk.text(desk.get(manager, away(other))))
                .contains(", who answers for it until somebody says yes", "Buy twenty chairs")
                .doesNotContain("said yes.")
                .doesNotContain("has not said yes");
        assertThat(desk.get(trust.nurse(), "/actions/" + chairs.id()))
                .bodyText()
                .contains("Gave ‘Buy twenty chairs’ back", "Away until " + Days.full(TODAY.plusDays(9)))
                .containsOnlyOnce("Said yes to doing"); // when it was promised
        assertThat(desk.get(other, "/actions/" + chairs.id())).bodyText().doesNotContain("You are asked to do this");
        desk.post(manager, back());
        assertThat(answers(chairs))
                .as("it was hers, and stays hers")
                .isEqualTo(trust.nurse().account());
        assertThat(desk.get(other, "/actions/" + chairs.id())).bodyText().doesNotContain("You are asked to do this");
    }

    @Test
    void asksAThirdInTheirPlaceAndTheOwnerAnswersUntilThen() {
        desk.post(
                trust.nurse(),
                "/actions/" + chairs.id() + "/hand-over",
                "owner",
                other.account().id().toString());
        var third = trusts.person(trust, Role.END_USER);
        desk.post(
                manager,
                away(other),
                "covers",
                third.account().id().toString(),
                "until",
                TODAY.plusDays(9).toString());
        assertThat(answers(chairs)).isEqualTo(trust.nurse().account());
        assertThat(Desk.text(desk.get(manager, away(other))))
                .contains("has not said yes: it stays with", "who answers for it until somebody says yes")
                .doesNotContain("still answers for it");
        assertThat(desk.get(third, "/actions/" + chairs.id())).bodyText().contains("You are asked to do this");
    }

    @Test
    void standsOnTheHomesOfAllWhomItConcernsUntilItEnds() {
        askToCover(manager, TODAY.plusDays(9));
        for (var person : List.of(other, trust.nurse())) {
            assertThat(covers(person, Role.END_USER))
                    .singleElement()
                    .satisfies(item -> assertThat(item.detail()).isEqualTo("Until " + Days.full(TODAY.plusDays(9))));
        }
        assertThat(covers(manager, Role.LINE_MANAGER)).hasSize(1);
        assertThat(covers(trusts.person(trust, Role.END_USER), Role.END_USER)).isEmpty();
        desk.change(
                trust.organisation(),
                "update actions.action set state = 'dropped', reason = 'x', dropped_on = current_date");
        assertThat(desk.post(manager, back())).hasStatus(302);
        assertThat(covers(manager, Role.LINE_MANAGER)).isEmpty();
    }

    @Test
    void saysOnTheHomesThatItIsTimeToHandBack() {
        askToCover(manager, TODAY);
        assertThat(covers(other, Role.END_USER))
                .singleElement()
                .satisfies(item -> assertThat(item.tag()).isNull());
        desk.in(trust.organisation(), () -> {
            var cover = covers.running().getFirst();
            assertThat(cover.over(TODAY)).as("its last day").isFalse();
            assertThat(cover.over(TODAY.plusDays(1))).isTrue();
            return cover;
        });
    }

    @Test
    void handsBackWhatIsLeftAndAsksWhoeverWasAway() {
        askToCover(manager, TODAY.plusDays(9));
        desk.post(other, "/actions/" + chairs.id() + "/accept");
        assertThat(desk.post(other, back())).hasStatus(302);
        assertThat(answers(chairs)).as("until the nurse says yes").isEqualTo(other.account());
        assertThat(desk.get(trust.nurse(), "/actions/" + chairs.id()))
                .bodyText()
                .contains("You are asked to do this");
        assertThat(answers(tables))
                .as("never said yes to")
                .isEqualTo(trust.nurse().account());
        assertThat(desk.get(trust.nurse(), "/actions/" + tables.id()))
                .bodyText()
                .doesNotContain("You are asked to do this");
        desk.post(trust.nurse(), "/actions/" + chairs.id() + "/accept");
        assertThat(answers(chairs)).isEqualTo(trust.nurse().account());
        assertThat(covers(other, Role.END_USER)).isEmpty();
    }

    @Test
    void everybodyArrangesTheirOwnCoverAndNoOther() {
        assertThat(desk.get(trust.nurse(), "/away/me")).hasRedirectedUrl(away(trust.nurse()));
        assertThat(Desk.text(desk.get(trust.nurse(), away(trust.nurse()))))
                .contains("If you are away", "Buy ten tables");
        assertThat(askToCover(other, TODAY.plusDays(2))).hasStatus(404);
        assertThat(desk.get(other, away(trust.nurse()))).hasStatus(404);
        assertThat(askToCover(trust.nurse(), TODAY.plusDays(2))).hasStatus(302);
        assertThat(desk.get(other, away(trust.nurse())))
                .as("who covers reads it")
                .hasStatusOk();
        var elsewhere = trusts.trust();
        assertThat(desk.get(elsewhere.linchpin(), away(trust.nurse()))).hasStatus(404);
        assertThat(desk.post(elsewhere.linchpin(), back())).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhereSomethingIsWrong() {
        var page = desk.post(
                manager,
                away(trust.nurse()),
                "covers",
                "nobody",
                "until",
                TODAY.minusDays(1).toString());
        assertThat(page).hasStatus(400);
        assertThat(Desk.text(page))
                .contains(
                        "Choose who covers",
                        "It must be today or later",
                        TODAY.minusDays(1).toString());
        assertThat(desk.post(
                        manager,
                        away(trust.nurse()),
                        "covers",
                        trust.nurse().account().id().toString(),
                        "until",
                        "soon"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose who covers", "soon");
        assertThat(desk.count(trust.organisation(), "select count(*) from actions.cover"))
                .isZero();
    }

    @Test
    void leavesWhatTheViewerMayNotHandOver() {
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.LINE_MANAGER);
        assertThat(desk.get(elsewhere, away(trust.nurse())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Buy ten tables")
                .doesNotContain("Ask them to cover");
        assertThat(askToCover(elsewhere, TODAY.plusDays(2))).hasStatus(302);
        assertThat(desk.count(trust.organisation(), "select count(*) from actions.cover"))
                .isZero();
        assertThat(answers(chairs)).isEqualTo(trust.nurse().account());
    }
}
