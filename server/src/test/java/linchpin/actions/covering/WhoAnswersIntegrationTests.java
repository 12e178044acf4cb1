package linchpin.actions.covering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.actions.ActionId;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.actions.overview.ActionRows.ActionRow;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.HomePanel;
import linchpin.people.HomePanel.Item;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Who answers for a promise is the same on every page: its owner, until whoever is asked has said yes. */
@ModuleTest
class WhoAnswersIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    PromiseAction promising;

    @Autowired
    Matters matters;

    @Autowired
    WhatStops stops;

    @Autowired
    @Qualifier("myPromises")
    HomePanel mine;

    private Trust trust;
    private Person other;
    private MatterId matter;
    private ActionId bells;

    @BeforeEach
    void theNurseAsksSomebodyElse() {
        trust = trusts.trust();
        other = trusts.person(trust, Role.END_USER);
        matter = trusts.matter(trust, "Bells", trusts.saidOnTheWard(trust, "Nobody comes when the bell rings"));
        bells = World.as(
                trust.nurse(),
                () -> promising.promise(
                        Trusts.viewer(trust.nurse(), Role.LINCHPIN),
                        matter,
                        new NewAction(trust.nurse().account(), "Answer bells at night", LocalDate.now(), false)));
        press(trust.nurse(), "hand-over", "owner", other.account().id().toString());
    }

    private void press(Person person, String what, String... fields) {
        assertThat(desk.post(person, "/actions/" + bells.id() + "/" + what, fields))
                .hasStatus(302);
    }

    private Hanging hanging(Person person) {
        return World.as(
                trust.linchpin(), () -> stops.of(person.account(), Trusts.viewer(trust.linchpin(), Role.LINCHPIN)));
    }

    private static List<ActionId> of(List<ActionRow> rows) {
        return rows.stream().map(row -> row.action().id()).toList();
    }

    private List<Item> home(Person person) {
        return World.as(person, () -> mine.panel(Trusts.viewer(person, Role.END_USER)))
                .orElseThrow()
                .items();
    }

    private AccountId next() {
        return desk.in(
                trust.organisation(), () -> matters.with(matter).orElseThrow().nextOwner());
    }

    private String name(Person person) {
        return hanging(person).name();
    }

    @Test
    void isTheOwnerUntilWhoeverIsAskedSaysYes() {
        assertThat(Desk.text(desk.get(trust.linchpin(), "/actions")))
                .contains(name(trust.nurse()) + " (" + name(other) + " is asked, and has not said yes)");
        assertThat(next()).isEqualTo(trust.nurse().account());
        assertThat(of(hanging(trust.nurse()).promises())).containsExactly(bells);
        assertThat(hanging(other).promises()).isEmpty();
        assertThat(of(hanging(other).asked())).containsExactly(bells);
        assertThat(hanging(other).inWords()).isEqualTo("Asked to take over 1");
        assertThat(Desk.text(
                        desk.get(trust.linchpin(), "/away/" + other.account().id())))
                .contains("it stays with " + name(trust.nurse()) + ", who answers for it until somebody says yes");
        assertThat(home(other)).singleElement().satisfies(item -> {
            assertThat(item.tag()).isEqualTo("Asked");
            assertThat(item.detail()).startsWith(name(trust.nurse()));
        });
        assertThat(home(trust.nurse()))
                .singleElement()
                .satisfies(item -> assertThat(item.tag()).isNull());
    }

    @Test
    void isWhoeverSaidYesFromThenOn() {
        press(other, "accept");
        assertThat(Desk.text(desk.get(trust.linchpin(), "/actions"))).doesNotContain("has not said yes");
        assertThat(next()).isEqualTo(other.account());
        assertThat(hanging(trust.nurse()).promises()).isEmpty();
        assertThat(of(hanging(other).promises())).containsExactly(bells);
        assertThat(hanging(other).asked()).isEmpty();
        assertThat(home(trust.nurse())).isEmpty();
    }

    /** It is still theirs, so they need nobody's leave to carry it out or to think better of asking. */
    @Test
    void letsTheOwnerWorkOnItMeanwhile() {
        press(trust.nurse(), "start");
        assertThat(of(hanging(trust.nurse()).promises())).containsExactly(bells);
        press(trust.nurse(), "give-back");
        assertThat(hanging(other).asked()).isEmpty();
        assertThat(desk.post(other, "/actions/" + bells.id() + "/accept"))
                .as("nobody asks them any more")
                .hasStatus(403);
    }
}
