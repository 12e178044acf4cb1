package linchpin.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
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

/** What was promised in a matter that becomes part of another is promised there, and stays the same promise. */
@ModuleTest
class PromisesOfMattersIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    PromiseAction promising;

    @Autowired
    ChangeAction changing;

    @Autowired
    Actions actions;

    @Autowired
    Matters matters;

    @Autowired
    ReadHistory history;

    private Trust trust;
    private MatterId seats;
    private MatterId chairs;

    @BeforeEach
    void twoMatters() {
        trust = trusts.trust();
        seats = trusts.matter(trust, "Nowhere to sit", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
        chairs = trusts.matter(trust, "Broken chairs", trusts.saidOnTheWard(trust, "The chair broke under me"));
    }

    private ActionId promised(MatterId matter, Person owner, String what) {
        return World.as(
                trust.linchpin(),
                () -> promising.promise(
                        Trusts.viewer(trust.linchpin(), Role.LINCHPIN),
                        matter,
                        new NewAction(owner.account(), what, TODAY.plusDays(5), true)));
    }

    private void done(ActionId action) {
        World.as(trust.linchpin(), () -> {
            changing.markDone(Trusts.viewer(trust.linchpin(), Role.LINCHPIN), action, TODAY, "They stand there");
            return action;
        });
    }

    private void dropped(ActionId action) {
        World.as(trust.linchpin(), () -> {
            changing.drop(Trusts.viewer(trust.linchpin(), Role.LINCHPIN), action, "It was too dear");
            return action;
        });
    }

    private void merge() {
        assertThat(desk.post(trust.linchpin(), "/matters/" + seats.id() + "/merge/" + chairs.id()))
                .hasStatus(302);
    }

    private Matter now(MatterId matter) {
        return desk.in(trust.organisation(), () -> matters.with(matter).orElseThrow());
    }

    private Action now(ActionId action) {
        return desk.in(trust.organisation(), () -> actions.with(action).orElseThrow());
    }

    @Test
    void goAlongWithTheirOwnersAndTheirFirstDates() {
        var action = promised(seats, trust.nurse(), "Buy twenty chairs");
        World.as(trust.linchpin(), () -> {
            changing.moveDate(
                    Trusts.viewer(trust.linchpin(), Role.LINCHPIN), action, TODAY.plusDays(20), "The shop is shut");
            return action;
        });
        var before = now(action);
        merge();
        var after = now(action);
        assertThat(after.matterId()).isEqualTo(chairs);
        assertThat(after).usingRecursiveComparison().ignoringFields("matterId").isEqualTo(before);
        assertThat(after.firstDue()).isEqualTo(TODAY.plusDays(5));
        assertThat(after.ownerId())
                .as("who was only asked has still not said yes")
                .isEqualTo(trust.linchpin().account());
        assertThat(desk.in(trust.organisation(), () -> history.of(action)))
                .extracting(ActLine::what)
                .contains("Moved the date of ‘Buy twenty chairs’ from " + Days.full(TODAY.plusDays(5)) + " to "
                        + Days.full(TODAY.plusDays(20)))
                .endsWith("Brought along ‘Buy twenty chairs’");
        assertThat(desk.post(trust.nurse(), "/actions/" + action.id() + "/accept"))
                .hasStatus(302);
    }

    @Test
    void areSaidBeforeAndThatNobodyTakesThemBack() {
        promised(seats, trust.nurse(), "Buy twenty chairs");
        var preview = Desk.text(desk.get(trust.linchpin(), "/matters/" + seats.id() + "/merge/" + chairs.id()));
        assertThat(preview)
                .contains("Buy twenty chairs (Person", "due " + Days.full(TODAY.plusDays(5)))
                .contains("No. A promise goes along", "Whoever has the promise that is due first");
        merge();
        assertThat(Desk.refusal(desk.post(trust.linchpin(), "/matters/" + chairs.id() + "/merged/" + seats.id())))
                .contains("Promises came along");
    }

    @Test
    void setTheMatterToWorkThatTheyAreStillToBeKeptIn() {
        promised(seats, trust.nurse(), "Buy twenty chairs");
        merge();
        assertThat(now(chairs).state()).isEqualTo(MatterState.UNDER_WAY);
        assertThat(now(chairs).nextOwner())
                .as("who answers until the nurse says yes")
                .isEqualTo(trust.linchpin().account());
    }

    @Test
    void leavePeopleToBeToldWhereAllAreDone() {
        done(promised(seats, trust.nurse(), "Buy twenty chairs"));
        merge();
        assertThat(now(chairs).state()).isEqualTo(MatterState.DONE);
        assertThat(now(chairs).nextOwner()).isNull();
    }

    @Test
    void moveNothingWhereTheyWereGivenUp() {
        dropped(promised(seats, trust.nurse(), "Buy twenty chairs"));
        done(promised(chairs, trust.nurse(), "Mend the chairs"));
        merge();
        assertThat(now(chairs).state()).isEqualTo(MatterState.DONE);
        assertThat(desk.in(trust.organisation(), () -> actions.of(chairs)))
                .extracting(Action::state)
                .containsExactlyInAnyOrder(ActionState.DROPPED, ActionState.DONE);
    }

    /** Somebody marks a promise as done on a page that they opened before its matter was merged. */
    @Test
    void areKeptFromAnyPageOpenedBefore() {
        var action = promised(seats, trust.nurse(), "Buy twenty chairs");
        merge();
        assertThat(desk.post(
                        trust.nurse(),
                        "/actions/" + action.id() + "/done",
                        "doneWhat",
                        "They stand there",
                        "doneOn",
                        TODAY.toString()))
                .hasStatus(302);
        assertThat(now(chairs).state()).isEqualTo(MatterState.DONE);
        assertThat(Desk.refusal(desk.post(
                        trust.linchpin(),
                        "/matters/" + seats.id() + "/promise",
                        "what",
                        "Buy sofas",
                        "owner",
                        trust.nurse().account().id().toString(),
                        "due",
                        TODAY.plusDays(5).toString())))
                .contains("matter 2, “Broken chairs”", "Nothing was changed");
    }
}
